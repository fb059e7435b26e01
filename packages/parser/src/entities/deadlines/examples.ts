import type { Deadline } from '@gongbao/schema/types';
import type { ExampleTable } from '../example.js';

/** Read in a notice of 1 March 2018. */
export const DEADLINE_EXAMPLES: ExampleTable<Deadline> = {
  describe: ({ text, kind, start, end, recurrence, dueOn, duration }) => {
    const due = dueOn === null ? '' : ` ${dueOn}`;
    const days = [start, end].filter((day) => day !== null).join('…');
    const length =
      duration === null
        ? ''
        : `${[duration.value, duration.valueMax].filter((value) => value !== undefined).join('–')} ${duration.unit}`;
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
    {
      text: '一、民办学校开学不得早于9月1日，不晚于9月5日。',
      gives: ['不得早于9月1日 → from → 2018-09-01', '不晚于9月5日 → by → 2018-09-05'],
    },
    {
      text: '一、小学9月3日正式上课。',
      gives: ['9月3日 → in → 2018-09-03…2018-09-03'],
      shows: 'a day behind that of the notice, in the middle of a clause',
    },
    {
      text: '一、开学前7日内完成排查。',
      gives: ['7日内 → within → 7 日'],
    },
    {
      text: '一、申报前3年内，企业纳税情况良好。',
      gives: [],
      shows: 'years before something are how long it has been so',
    },
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
    { text: '一、2019年4—6月开展检查。', gives: ['2019年4—6月 → range → 2019-04-01…2019-06-30'] },
    { text: '一、4至6月开展检查。', gives: ['4至6月 → range → 2018-04-01…2018-06-30'] },
    { text: '一、6月1日至30日开展检查。', gives: ['6月1日至30日 → range → 2018-06-01…2018-06-30'] },
    {
      text: '一、于2019年7、8月开展巡查。',
      gives: ['2019年7 → in → 2019-07-01…2019-07-31', '8月 → in → 2019-08-01…2019-08-31'],
      shows: 'months that share their unit',
    },
    {
      text: '一、分别于3月25日、6月25日、9月25日前报送。',
      gives: [
        '3月25日 → by → 2018-03-25',
        '6月25日 → by → 2018-06-25',
        '9月25日前 → by → 2018-09-25',
      ],
      shows: 'a list gives a record each',
    },
    {
      text: '一、2019年四季度完成清理，三季度末前完成招标。',
      gives: ['2019年四季度 → in → 2019-10-01…2019-12-31', '三季度末前 → by → 2019-09-30'],
    },
    {
      text: '一、2019—2021年，每年完成10条。',
      gives: ['2019—2021年 → range → 2019-01-01…2021-12-31', '每年 → recurring → P1Y'],
    },
    {
      text: '一、明年6月底前完成，次年1月底前验收。',
      gives: ['明年6月底前 → by → 2019-06-30', '次年1月底前 → by → 2020-01-31'],
      shows: '明年 counts from the notice, 次年 from the year printed last',
    },
    {
      text: '一、次年1月底前报送。',
      gives: ['次年1月底前 → by → 2019-01-31'],
      shows: 'no year is printed: 次年 counts from the notice',
    },
    {
      text: '一、年内建成，今年6月底前开工。',
      gives: ['年内 → by → 2018-12-31', '今年6月底前 → by → 2018-06-30'],
    },
    {
      text: '一、二〇一九年十二月三十一日前完成，五月底前开工。',
      gives: ['二〇一九年十二月三十一日前 → by → 2019-12-31', '五月底前 → by → 2019-05-31'],
    },
    {
      text: '一、25年底前完成。',
      gives: ['25年底前 → by → 2025-12-31'],
      shows: 'a year of two digits',
    },
    {
      text: '一、2019.6.30前完成，12月31日24时前报告。',
      gives: ['2019.6.30前 → by → 2019-06-30', '12月31日24时前 → by → 2019-12-31'],
    },
    {
      text: '一、每年3月底、9月底前各检查一次。',
      gives: ['每年3月底 → recurring → P1Y --03-31', '9月底前 → recurring → P1Y --09-30'],
    },
    {
      text: '一、每年2月底前各镇完成自查，3月底前县教育局完成复核。4月底前上报。',
      gives: [
        '每年2月底前 → recurring → P1Y --02',
        '3月底前 → recurring → P1Y --03-31',
        '4月底前 → by → 2018-04-30',
      ],
      shows: 'a day goes on being of each year to the end of its sentence',
    },
    {
      text: '一、考核数据为上一年度1月至12月。',
      gives: [],
      shows: 'the year that is looked at',
    },
    {
      text: '一、于每月5日前报送，每年6月开展宣传。',
      gives: ['每月5日前 → recurring → P1M ---05', '每年6月 → recurring → P1Y --06'],
    },
    {
      text: '一、每年2月底前公布。',
      gives: ['每年2月底前 → recurring → P1Y --02'],
      shows: 'the last day is not the same in every year',
    },
    {
      text: '一、一月一调度、半年一评估。',
      gives: ['一月 → recurring → P1M', '半年 → recurring → P6M'],
    },
    {
      text: '一、每3～5年评估一次。',
      gives: ['每3～5年 → recurring → '],
      shows: 'no ISO 8601 duration is a range',
    },
    {
      text: '一、用3—5年时间建成，两年内见效，再用半年左右时间巩固。',
      gives: [
        '用3—5年时间 → within → 3–5 年',
        '两年内 → within → 2 年',
        '再用半年左右时间 → within → 0.5 年',
      ],
    },
    {
      text: '一、2019年起5年内全部更新。',
      gives: ['2019年起 → from → 2019-01-01', '5年内 → within → 5 年'],
    },
    {
      text: '一、建设护岸。完成时限：2019年9月。',
      gives: ['2019年9月 → by → 2019-09-30'],
      shows: 'a field',
    },
    { text: '一、2018年2月30日前完成。', gives: [], shows: 'no calendar has the day' },
    { text: '一、以2019年为基数，较2020年下降5%。', gives: [], shows: 'baselines' },
    {
      text: '一、印发《2019年6月底前工作安排》和规划（2019—2021年）。',
      gives: [],
      shows: 'years of names',
    },
    {
      text: '一、本办法自2019年1月1日起施行，有效期至2023年12月31日。',
      gives: [],
      shows: '施行日期 is a field of the notice',
    },
    {
      text: '一、对距退休年龄5年以内、毕业2年内的职工，3年内不得申报。',
      gives: [],
      shows: 'how long something is, and what is forbidden',
    },
    {
      text: '一、自收到申请之日起15个工作日组织复核，审核期限为5个工作日，证书自发证之日起3年有效。',
      gives: ['15个工作日 → within → 15 工作日', '5个工作日 → within → 5 工作日'],
      shows: 'counted from a day, a field that says how long',
    },
    {
      text: '一、传达给各镇的一封信（2018年6月17日）。\n二、附件另发。2018年6月6日印发。',
      gives: [],
      shows: 'days of other papers, and of printing',
    },
    {
      text: '一、2018年，山区发生强震的可能性较大。\n二、2018年5月1日 县林业局发布',
      gives: [],
      shows: 'what may come, and who made a paper when',
    },
    { text: '一、在10日内办结的，给予表扬。', gives: [], shows: 'a case, not a task' },
    { text: '一、给予每家企业每年最高20万元，每人每月500元。', gives: [], shows: 'rates of money' },
    { text: '一、年中和年末跟踪指导。', gives: [], shows: 'whichever year' },
    { text: '一、每年3月12日为植树日。', gives: [], shows: 'a day that is named' },
    {
      text: '一、2016年有两次地震：8月19日在山区，9月3日在河谷。',
      gives: [],
      shows: 'days of a year that is over',
    },
    {
      text: '一、加强检查。\n\n2018年7月22日\n\n二、加强宣传。',
      gives: [],
      shows: 'a day that is a line of its own, as under a signature',
    },
    { text: '一、报名于2018年4月30日截止。', gives: ['2018年4月30日截止 → by → 2018-04-30'] },
    {
      text: '一、2019年比2018年底提高5个点，以2018年底为基数。',
      gives: ['2019年 → in → 2019-01-01…2019-12-31'],
      shows: 'baselines at the end of a year',
    },
    { text: '一、年龄按周岁计算，每周岁一档。', gives: [], shows: 'an age' },
    { text: '一、2019年植树行动计划\n\n认真组织。', gives: [], shows: 'the name of a plan' },
    {
      text: '一、2018年底前已完成3处；2018年底前建成的，给予补助。',
      gives: [],
      shows: 'what is done, and a case',
    },
    {
      text: '一、每年每人补助500元，每人每年补助300元；每季度的例会。',
      gives: [],
      shows: 'rates of money, an attribute',
    },
    {
      text: '一、2018年1月，县委召开会议；2018年2月5日印发方案。',
      gives: [],
      shows: 'what was over when the notice was issued',
    },
  ],
};
