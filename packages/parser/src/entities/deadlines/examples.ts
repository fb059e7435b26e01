import type { Deadline } from '@gongbao/schema';
import type { ExampleTable } from '../example.js';

/** Read in a notice of 1 March 2018. */
export const DEADLINE_EXAMPLES: ExampleTable<Deadline> = {
  describe: ({ text, kind, start, end, recurrence, dueOn, duration }) => {
    const due = dueOn === null ? '' : ` ${dueOn}`;
    const days = [start, end].filter((day) => day !== null).join('…');
    const length = duration === null ? '' : `${duration.value} ${duration.unit}`;
    return [text, kind, days || (recurrence ?? '') + due || length].join(' → ');
  },
  examples: [
    { text: '一、2018年4月底前完成拆除。', gives: ['2018年4月底前 → by → 2018-04-30'] },
    { text: '一、2018年6月底，完成改造。', gives: ['2018年6月底 → by → 2018-06-30'] },
    {
      text: '一、3月15日前完成摸排。',
      gives: ['3月15日前 → by → 2018-03-15'],
      shows: 'the missing year is that of the notice',
    },
    { text: '一、2018年年底前完成。', gives: ['2018年年底前 → by → 2018-12-31'] },
    { text: '一、到2020年，全面建成。', gives: ['到2020年 → by → 2020-12-31'] },
    {
      text: '一、改造任务2019年前完成。',
      gives: ['2019年前 → by → 2018-12-31'],
      shows: 'a bare year with 前 ends before it begins',
    },
    { text: '一、二〇一九年底前完成。', gives: ['二〇一九年底前 → by → 2019-12-31'] },
    { text: '一、2018年，完成治理。', gives: ['2018年 → in → 2018-01-01…2018-12-31'] },
    { text: '一、2018年上半年完成采购。', gives: ['2018年上半年 → in → 2018-01-01…2018-06-30'] },
    {
      text: '一、动员阶段（9月12日—9月30日）。召开会议。',
      gives: ['9月12日—9月30日 → range → 2018-09-12…2018-09-30'],
    },
    {
      text: '一、从2018年3月1日开始，到2018年12月31日结束。',
      gives: ['从2018年3月1日开始，到2018年12月31日结束 → range → 2018-03-01…2018-12-31'],
    },
    {
      text: '一、从2018年开始，每年完成3个。',
      gives: ['从2018年开始 → from → 2018-01-01', '每年 → recurring → P1Y'],
    },
    { text: '一、每两个月开展一次。', gives: ['每两个月 → recurring → P2M'] },
    {
      text: '一、每半年公布一次；每季度考核；每周通报；每学年检查。',
      gives: [
        '每半年 → recurring → P6M',
        '每季度 → recurring → P3M',
        '每周 → recurring → P1W',
        '每学年 → recurring → P1Y',
      ],
    },
    { text: '一、自作出决定之日起七个工作日内公示。', gives: ['七个工作日内 → within → 7 工作日'] },
    {
      text: '一、标准化年（2019年1月1日—2019年12月31日）。\n\n1. 6月底前，召开现场会。',
      gives: [
        '2019年1月1日—2019年12月31日 → range → 2019-01-01…2019-12-31',
        '6月底前 → by → 2019-06-30',
      ],
      shows: 'the missing year stands in the heading above',
    },
    {
      text: '一、步骤\n\n4月：召开大会。\n\n6月—8月：实施。',
      gives: ['4月 → in → 2018-04-01…2018-04-30', '6月—8月 → range → 2018-06-01…2018-08-31'],
      shows: 'months as ordinals',
    },
    { text: '一、浓度较2017年下降10.2%。', gives: [], shows: 'a baseline' },
    { text: '一、2018年是标准化推进年。', gives: [], shows: 'a year that is only named' },
    {
      text: '一、落实《三年行动计划（2018年—2020年）》和“十三五”规划。',
      gives: [],
      shows: 'names',
    },
    { text: '一、补助每人每月500元。', gives: [], shows: 'a rate of money' },
    { text: '一、摸清适龄儿童、少年底数。', gives: [], shows: '年底 across two words' },
    {
      text: '| 序号 | 工作任务 | 牵头单位 | 配合单位 | 完成时限 |\n| --- | --- | --- | --- | --- |\n| 1 | 新建水厂2座。 | 县水利局 | 各镇、街道 | 6月底前 |\n| 2 | 落实巡查制度。 | 县应急局 | | 长期坚持 |',
      gives: ['6月底前 → by → 2018-06-30', '长期坚持 → ongoing → '],
      shows: 'a column of times',
    },
  ],
};
