import type { Target } from '@gongbao/schema';
import type { ExampleTable } from '../example.js';

const CHANGES: Readonly<Record<Target['change'], string>> = {
  level: '',
  increase: ' (increase)',
  decrease: ' (decrease)',
};

/** Read in a notice of 1 March 2018. */
export const TARGET_EXAMPLES: ExampleTable<Target> = {
  describe: ({ kind, metric, comparator, value, valueMax, unit, change, baseline, explicit }) => {
    const range = valueMax === null ? '' : `–${valueMax}`;
    const from = baseline === null ? '' : ` from ${baseline}`;
    const amount = `${comparator} ${value}${range}${unit === null ? '' : ` ${unit}`}`;
    return `${kind}: ${metric ?? '?'} ${amount}${CHANGES[change]}${from}${explicit ? '' : ', implied'}`;
  },
  examples: [
    { text: '一、污水处理率达到60%以上。', gives: ['outcome: 污水处理率 >= 60 %'] },
    { text: '一、地块安全利用率不低于90%。', gives: ['outcome: 地块安全利用率 >= 90 %'] },
    { text: '一、空气质量优良天数比例达到75%。', gives: ['outcome: 空气质量优良天数比例 = 75 %'] },
    {
      text: '一、单位能耗下降不低于15%。',
      gives: ['outcome: 单位能耗 >= 15 % (decrease)'],
      shows: 'a change with a bound',
    },
    {
      text: '一、新增污水处理能力2000万立方米/日。',
      gives: ['output: 污水处理能力 = 20000000 立方米/日, implied'],
      shows: 'a rate a day',
    },
    {
      text: '一、细颗粒物年均浓度控制45微克/立方米以内，较2017年下降6.2%。',
      gives: [
        'outcome: 细颗粒物年均浓度 <= 45 微克/立方米',
        'outcome: 细颗粒物年均浓度 = 6.2 % (decrease) from 2017年',
      ],
      shows: 'a level and a change of one metric',
    },
    {
      text: '一、农村居民收入年均增长8%以上。',
      gives: ['outcome: 农村居民收入 >= 8 % (increase)'],
    },
    { text: '一、灌溉水利用系数提高到0.55。', gives: ['outcome: 灌溉水利用系数 = 0.55'] },
    { text: '一、收入贡献率稳定在60%以上。', gives: ['outcome: 收入贡献率 >= 60 %'] },
    { text: '一、水质达标率100%。', gives: ['outcome: 水质达标率 = 100 %'] },
    { text: '一、主干道路积尘小于5克。', gives: ['outcome: 主干道路积尘 < 5 克'] },
    {
      text: '一、农机总动力稳定在11亿千瓦左右。',
      gives: ['outcome: 农机总动力 ~ 1100000000 千瓦'],
      shows: '亿 is multiplied out',
    },
    {
      text: '一、50%以上的事项实现“一窗”受理。',
      gives: ['outcome: “一窗”受理 >= 50 %'],
      shows: 'a share of things that reach a state',
    },
    { text: '一、办理时限压缩一半。', gives: ['outcome: 办理时限 = 50 % (decrease)'] },
    { text: '一、使原有28项准入事项调整为24项。', gives: ['outcome: 准入事项 = 24 项 from 28项'] },
    {
      text: '一、玉米种植、收获机械化率分别达到65%和55%。',
      gives: ['outcome: 玉米种植机械化率 = 65 %', 'outcome: 玉米收获机械化率 = 55 %'],
      shows: 'lists of equal length',
    },
    {
      text: '一、小麦种植、收获机械化率均达到45%。',
      gives: ['outcome: 小麦种植机械化率 = 45 %', 'outcome: 小麦收获机械化率 = 45 %'],
      shows: '均: one number for two metrics',
    },
    {
      text: '一、至少安排1名在编人员（含政策性安置人员）。',
      gives: ['limit: 在编人员 >= 1 名'],
    },
    { text: '一、引进农业龙头企业3家。', gives: ['output: 农业龙头企业 = 3 家, implied'] },
    { text: '一、建设2-3处秸秆收储中心。', gives: ['output: 秸秆收储中心 range 2–3 处, implied'] },
    {
      text: '一、开展电影放映1000场次、送戏下乡100场次。',
      gives: ['output: 电影放映 = 1000 场次, implied', 'output: 送戏下乡 = 100 场次, implied'],
    },
    { text: '一、每月至少组织一次专项执法。', gives: ['output: 专项执法 >= 1 次'] },
    { text: '一、创建“环保示范街”5条以上。', gives: ['output: “环保示范街” >= 5 条'] },
    {
      text: '一、完成38栋老旧温棚改造。',
      gives: ['output: 老旧温棚 = 38 栋, implied'],
      shows: 'the thing, not the work done on it',
    },
    { text: '一、街道工作人员一般不超过30人。', gives: ['limit: 街道工作人员 <= 30 人'] },
    {
      text: '一、清洁煤配送按每吨150元进行补贴。',
      gives: ['allocation: 清洁煤配送 = 150 元, implied'],
    },
    { text: '一、学生在2000人以上的按规定核拨。', gives: [], shows: 'a condition' },
    { text: '一、监管辖区22处空地和辖区117个工地。', gives: [], shows: 'counts of what is there' },
    { text: '一、水质达到Ⅲ类标准，执行二级标准。', gives: [], shows: 'classes' },
    {
      text: '一、建设“五城五区”，落实“1+6+2”模式和6个100%要求。',
      gives: [],
      shows: 'names with numbers in them',
    },
    {
      text: '一、2018年3月1日前印发青政发〔2018〕2号文件。',
      gives: [],
      shows: 'dates and document numbers',
    },
  ],
};
