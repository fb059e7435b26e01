/** One notice with a label, a bracket and three numbers, as small as notices get. */
export const NOTICE = `金凤区政府办公室关于做好供暖工作的通知
金政办发〔2018〕9号
各镇、街道：
一、工作目标
到2018年底，集中供热率达到75%，建成换热站3座。
二、重点任务
1.加强检查。每季度组织检查。
责任单位：住建局、综合执法局
2.保障热源。
牵头单位：住建局
配合单位：供电公司
金凤区政府办公室
2018年8月3日
`;

/** Where the sentence with the targets stands. */
export const GOALS = {
  start: NOTICE.indexOf('到2018年底'),
  end: NOTICE.indexOf('二、重点任务'),
};
