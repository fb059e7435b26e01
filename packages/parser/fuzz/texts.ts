import fc from 'fast-check';
import { EXAMPLES } from '../src/entities/examples.js';
import { TABLE_EXAMPLES } from '../src/tables/examples.js';
import { FIXTURES } from '../test/goldens/fixtures.js';
import { HOSTILE_TEXTS } from '../test/hostile-texts.js';
import { damagedText, HOSTILE } from './damage.js';

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Lines as papers print them: of the gazettes of the fixtures, and of every example of a rule. */
const LINES = FIXTURES.flatMap(({ source }) => linesOf(source));
const EXAMPLE_LINES = [
  ...Object.values(EXAMPLES).flatMap(({ examples }) => examples.map(({ text }) => text)),
  ...TABLE_EXAMPLES.map(({ text }) => text),
];

/** What stands at the head and the foot of papers, so that random lines become notices. */
const FRAME = [
  '临河市人民政府关于印发《河道治理方案》的通知',
  '临河市水利局 临河市财政局关于开展检查的意见',
  '东岭县政务服务条例',
  '政府工作报告',
  '临政发〔2024〕12号',
  '临政办函（2023）7 号',
  '第5号',
  '各乡镇人民政府，各街道办事处，市直各部门：',
  '现印发给你们，请认真贯彻执行。',
  '附件：1.任务分工表',
  '附件1',
  '临河市人民政府',
  '2024年3月5日',
  '二〇二四年三月五日',
  '（此件公开发布）',
  '抄送：市委办公室，市人大常委会办公室。',
  '目　录',
  '临河市人民政府公报',
  '2024年第3期（总第41期）',
  '一、总体要求',
  '（一）夯实基础。',
  '1.清理河道。达标率达到75%以上。',
  '（1）开展排查',
  '①登记造册',
  '第一章 总则',
  '第一条 为了规范管理，制定本条例。',
  '1.1 适用范围',
  '第一阶段：准备阶段（2024年3月—4月）',
  '4月：启动',
  '责任单位：市水利局、市财政局，各镇、街道配合',
  '牵头单位：市教育局；责任单位：市体育局',
  '（市水利局牵头，市财政局、各镇按职责分工负责）',
  '组　长：于 哲　市政府副市长',
  '成　员：周明远　市水利局局长',
  '| 序号 | 工作任务 | 责任单位 | 完成时限 |',
  '| --- | --- | --- | --- |',
  '| 1 | 清理河道 | 市水利局 | 6月底前 |',
  '序号\t工作任务\t责任单位',
  '1\t清理河道\t市水利局',
  '<table><tr><td rowspan=2>任务</td><td>责任单位</td></tr><tr><td>市水利局</td></tr></table>',
  '- 3 -',
  '—— 12 ——',
  '第 7 页 共 9 页',
  '主管：临河市人民政府　主办：临河市人民政府办公室',
  '# 一、任务',
  '> 引文',
  '* 清单',
  '[链接](http://a.b)',
  '```',
];

const anyUnit = fc.oneof(
  fc.constantFrom(...FRAME, ...HOSTILE, '一', '、', '。', '（', '《', '1', ' ', '责任单位：', '各'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
);

const anyLine = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...FRAME) },
  { weight: 4, arbitrary: fc.constantFrom(...LINES) },
  { weight: 4, arbitrary: fc.constantFrom(...EXAMPLE_LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyUnit, fc.integer({ min: 2, max: 300 }))
      .map(([unit, count]) => unit.repeat(count)),
  },
  { weight: 1, arbitrary: fc.array(anyUnit, { maxLength: 12 }).map((units) => units.join('')) },
);

const anyBreak = fc.oneof(
  { weight: 12, arbitrary: fc.constant('\n') },
  { weight: 3, arbitrary: fc.constant('\n\n') },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\f', '\r\n', '\r', '　', '\u2028', '\n　　') },
);

const anyLines = fc
  .array(fc.tuple(anyLine, anyBreak), { maxLength: 24 })
  .map((lines) => lines.flat().join(''));

const anyHostile = fc
  .constantFrom(...HOSTILE_TEXTS)
  .chain(({ make }) => fc.integer({ min: 1, max: 60 }).map((count) => make(count)));

/** Any text at all, most of it like papers: their lines in any order, damaged. */
export const anyText: fc.Arbitrary<string> = damagedText(
  fc.oneof(
    { weight: 12, arbitrary: anyLines },
    { weight: 1, arbitrary: anyHostile },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  ),
);
