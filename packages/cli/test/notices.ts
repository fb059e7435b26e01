/** One notice with a task, as small as notices get. */
export const NOTICE = `关于做好供暖工作的通知
银金党办发〔2018〕9号
各镇、街道：
1.加强检查。
责任单位：住建局
金凤区政府办公室
2018年8月3日
`;

/** A gazette whose contents list a notice that the text lacks (line 6). */
export const GAZETTE_WITH_A_GAP = `银川市金凤区人民政府公报
2018
第2期（总第2期）
目 录
关于做好供暖工作的通知 (银金党办发〔2018〕9号)	3
关于修建水渠的通知 (银金党办发〔2018〕10号)	4

${NOTICE}`;

/** Names without a sentence: no notice. */
export const NO_NOTICE = '青岚县\n临河市\n';
