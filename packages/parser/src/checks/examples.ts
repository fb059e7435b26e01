import type { RuleId } from '../diagnostics/index.js';

/** A text that raises a diagnostic, and one like it that must not. */
export interface CheckExample {
  readonly rule: RuleId;
  readonly must: string;
  readonly mustNot: string;
}

const HEAD = '青山县人民政府关于加强工作的通知\n\n青政发〔2018〕1号\n\n各乡镇人民政府：';
const FOOT = '青山县人民政府\n\n2018年3月1日';
const notice = (body: string): string => `${HEAD}\n\n${body}\n\n${FOOT}\n`;

const MASTHEAD = '青山县人民政府公报\n\n2018年第1期\n\n目 录';
const issue = (entries: string, ...notices: readonly string[]): string =>
  [MASTHEAD, entries, ...notices].join('\n\n');

const ENTRY = '青山县人民政府关于加强工作的通知 (青政发〔2018〕1号)\t3';
const OTHER =
  '青山县人民政府关于植树造林的通知\n\n青政发〔2018〕2号\n\n各乡镇人民政府：\n\n请落实。\n\n青山县人民政府\n\n2018年3月2日\n';
const OTHER_ENTRY = '青山县人民政府关于植树造林的通知 (青政发〔2018〕2号)\t5';

const COLUMNS = Array.from(
  { length: 4 },
  () => '全面贯彻落实党的十九大精神   各镇各街道要加强组织领导',
).join('\n');

/** One pair for each check that needs no more than the text. */
export const CHECK_EXAMPLES: readonly CheckExample[] = [
  { rule: 'issue/no-notice', must: '青山县', mustNot: notice('请落实。') },
  {
    rule: 'notice/number-unread',
    must: notice('请落实。').replace('〕', '〕I'),
    mustNot: notice('请落实。'),
  },
  {
    rule: 'notice/date-unread',
    must: `${HEAD}\n\n请落实。\n\n青山县人民政府\n\n2018午3月5利\n`,
    mustNot: notice('请落实。'),
  },
  { rule: 'notice/no-date', must: `${HEAD}\n\n请落实。\n`, mustNot: notice('请落实。') },
  { rule: 'notice/no-head', must: '今年冬天来得早。', mustNot: `${HEAD}\n\n今年冬天来得早。\n` },
  {
    rule: 'text/outside-notices',
    must: `${notice('请落实。')}\n《青山县人民政府公报》简介\n\n一、甲。\n\n二、乙。\n\n三、丙。\n`,
    mustNot: `${notice('请落实。')}\n《青山县人民政府公报》简介\n\n本刊免费赠阅。\n`,
  },
  {
    rule: 'notice/year-mismatch',
    must: notice('请落实。').replace('2018年3月1日', '2019年3月1日'),
    mustNot: notice('请落实。'),
  },
  {
    rule: 'notice/number-form',
    must: notice('请落实。').replace('青政发〔2018〕1号', '青政发[2018]第01号'),
    mustNot: notice('请落实。'),
  },
  {
    rule: 'notice/date-out-of-order',
    must: `${notice('请落实。')}\n${OTHER.replace('3月2日', '1月2日')}`,
    mustNot: `${notice('请落实。')}\n${OTHER}`,
  },
  {
    rule: 'text/replaced-bytes',
    must: notice('一、目标\n\n完成\ufffd\ufffd项任务。'),
    mustNot: notice('一、目标\n\n完成三项任务。'),
  },
  {
    rule: 'text/mixed-number',
    must: notice('一、目标\n\n覆盖率达到7〇%以上，建成大棚30○0亩。'),
    mustNot: notice('一、目标\n\n二〇一八年建成5G基站70个，改造S204省道3公里。'),
  },
  {
    rule: 'text/arithmetic',
    must: notice('一、目标\n\n梳理事项132项，其中许可100项、确认20项、其他13项。'),
    mustNot: notice('一、目标\n\n梳理事项133项，其中许可100项、确认20项、其他13项。'),
  },
  {
    rule: 'text/arithmetic',
    must: notice('一、目标\n\n入园率由70%提高到75%，提高6个百分点。'),
    mustNot: notice('一、目标\n\n入园率由70%提高到75%，提高5个百分点。'),
  },
  {
    rule: 'text/arithmetic',
    must: notice('一、要求\n\n做到以下三点要求：一是早发现。二是早报告。'),
    mustNot: notice('一、要求\n\n做到以下三点要求：一是早发现。二是早报告。三是早处置。'),
  },
  {
    rule: 'ocr/impossible-number',
    must: notice('一、目标\n\n达标率达到829%，回收率达到100%6。'),
    mustNot: notice('一、目标\n\n产值增长159%，达标率达到59%，见/s?q=%E5%85%AC%E9%87。'),
  },
  {
    rule: 'ocr/columns-interleaved',
    must: notice(COLUMNS),
    mustNot: notice(
      '组长：李文  县政府办公室主任\n成员：王明  县教育局局长\n张三  县财政局局长\n李四  县民政局局长',
    ),
  },
  {
    rule: 'contents/entry-without-notice',
    must: issue(`${ENTRY}\n${OTHER_ENTRY}`, notice('请落实。')),
    mustNot: issue(ENTRY, notice('请落实。')),
  },
  {
    rule: 'contents/notice-without-entry',
    must: issue(ENTRY, notice('请落实。'), OTHER),
    mustNot: issue(`${ENTRY}\n${OTHER_ENTRY}`, notice('请落实。'), OTHER),
  },
  {
    rule: 'contents/title-mismatch',
    must: issue(ENTRY.replace('加强工作', '加强作风'), notice('请落实。')),
    mustNot: issue(ENTRY, notice('请落实。')),
  },
  {
    rule: 'contents/number-mismatch',
    must: issue(ENTRY.replace('1号', '7号'), notice('请落实。')),
    mustNot: issue(ENTRY, notice('请落实。')),
  },
  {
    rule: 'contents/order-mismatch',
    must: issue(
      `${OTHER_ENTRY.replace('\t5', '\t3')}\n${ENTRY.replace('\t3', '\t5')}`,
      notice('请落实。'),
      OTHER,
    ),
    mustNot: issue(`${ENTRY}\n${OTHER_ENTRY}`, notice('请落实。'), OTHER),
  },
  {
    rule: 'sections/number-lost',
    must: notice('1. 甲。乙。\n\n3. 丙。丁。\n\n4. 戊。己。'),
    mustNot: notice('1. 甲。乙。\n\n2. 丙。丁。'),
  },
  {
    rule: 'sections/numbering-gap',
    must: notice('1. 甲。乙。\n\n7. 丙。丁。'),
    mustNot: notice('一、甲\n\n1. 乙。丙。\n\n二、丁\n\n2. 戊。己。'),
  },
  {
    rule: 'sections/numbering-repeat',
    must: notice('1. 甲。乙。\n\n1. 丙。丁。'),
    mustNot: notice('一、甲\n\n1. 乙。丙。\n\n二、丁\n\n1. 戊。己。'),
  },
  {
    rule: 'sections/numbering-restart',
    must: notice('1. 甲。乙。\n\n2. 丙。丁。\n\n1. 戊。己。'),
    mustNot: notice('1. 甲。乙。\n\n2. 丙。丁。'),
  },
  {
    rule: 'sections/level-jump',
    must: notice('一、甲\n\n1. 乙。丙。\n\n（一）丁。戊。\n\n（二）己。庚。\n\n（三）辛。壬。'),
    mustNot: notice('一、甲\n\n1. 乙。丙。\n\n2. 丁。戊。'),
  },
  {
    rule: 'sections/ends-in-mid-sentence',
    must: notice(
      '一、甲\n\n（一）乙。加强工作，推进建设，落实各项任务，切实提高\n\n（二）丙。丁。',
    ),
    mustNot: notice('一、甲\n\n（一）乙。加强工作，推进建设，落实各项任务。\n\n（二）丙。丁。'),
  },
  {
    rule: 'responsibilities/task-without-organization',
    must: notice(
      '1. 甲。乙。\n\n责任单位：教育局\n\n2. 丙。丁。\n\n责任单位：财政局\n\n3. 戊。己。\n\n责任单位：民政局\n\n4. 庚。辛。',
    ),
    mustNot: notice(
      '1. 甲。乙。\n\n责任单位：教育局\n\n2. 丙。丁。\n\n责任单位：财政局\n\n3. 戊。己。\n\n责任单位：民政局',
    ),
  },
  {
    rule: 'responsibilities/two-roles',
    must: notice('1. 甲。乙。\n\n牵头单位：教育局\n\n责任单位：财政局、教育局'),
    mustNot: notice('1. 甲。乙。\n\n牵头单位：教育局\n\n责任单位：财政局'),
  },
  {
    rule: 'deadlines/no-such-day',
    must: notice('一、2018年2月30日前完成。'),
    mustNot: notice('一、2018年2月28日前完成，见《2018年2月30日纪要》。'),
  },
  {
    rule: 'deadlines/before-issue',
    must: notice('一、2018年1月底前完成。'),
    mustNot: notice('一、2018年3月底前完成。'),
  },
  {
    rule: 'attachments/not-printed',
    must: notice('一、完善清单（见附件1）。'),
    mustNot: `${notice('一、完善清单（见附件）。')}\n附件\n\n清单\n\n一、甲\n`,
  },
  {
    rule: 'text/unpaired-mark',
    must: notice('一、落实《方案要求。'),
    mustNot: notice(
      '一、落实《方案》要求，做到“一网”（通办）。\n\na)建台账。\n\n修改为：\n\n“先办的；\n\n“后办的。”',
    ),
  },
  {
    rule: 'citations/title-differs',
    must: notice('一、按照《青山县人民政府加强工作的通知》（青政发〔2018〕1号）办理。'),
    mustNot: notice('一、按照《青山县人民政府关于加强工作的通知》（青政发〔2018〕1号）办理。'),
  },
  {
    rule: 'tables/nothing-read',
    must: notice('姓名\t联系电话\n详见县政府网站。\t6231180\n另行通知。\t6231775'),
    mustNot: notice('姓名\t联系电话\n梁文博\t6231180\n欧阳慧\t6231775'),
  },
  {
    rule: 'tables/outside-notices',
    must: `序号\t工作任务\t责任单位\n1\t清理河道。\t县水利局\n\n${notice('请落实。')}`,
    mustNot: notice('序号\t工作任务\t责任单位\n1\t清理河道。\t县水利局'),
  },
  {
    rule: 'tables/not-recognized',
    must: notice(
      '序号\n\n湿地\n\n位置\n\n主管\n\n单位\n\n面积\n\n1\n\n青山\n\n12\n\n2\n\n东河\n\n15\n\n3\n\n西岭\n\n18\n\n4\n\n北湖\n\n20',
    ),
    mustNot: notice('序号\n\n湿地名称\n\n面积\n\n1\n\n青山\n\n12\n\n2\n\n东河\n\n15'),
  },
];
