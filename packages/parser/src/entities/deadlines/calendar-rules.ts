import times from '../../lexicon/times.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import type { CalendarPoint } from '../../patterns/time/index.js';
import { dayBefore } from './day-before.js';
import { type DeadlineReading, NO_READING } from './deadline-reading.js';
import type { ResolvedTime } from './resolved-time.js';
import type { TimeRule, TimeSurroundings } from './time-rule.js';

const BEFORE = '^\\s?(?:之|以)?前';

const isBareYear = ({ month, part, edge }: CalendarPoint): boolean =>
  month === null && part === null && edge === null;

/** Whether a 前 behind it still includes all of it: 6月底前, 6月30日前, 上半年前; but 2019年前. */
const isWhole = ({ day, part, edge }: CalendarPoint): boolean =>
  day !== null || part !== null || edge !== null;

const endOf = ({ first, last }: ResolvedTime): string => (last ?? first).end;

/** Over when the notice was issued: a fact. */
const isOver = (time: ResolvedTime, { issuedOn, years }: TimeSurroundings): boolean =>
  issuedOn === null
    ? years.notice !== null && (time.last ?? time.first).year < years.notice
    : endOf(time) < issuedOn;

/** Of a year before that of the notice. */
const isOfPastYear = ({ first }: ResolvedTime, { years }: TimeSurroundings): boolean =>
  years.notice !== null && first.year < years.notice;

const isBracketed = ({ before, behind }: TimeSurroundings): boolean =>
  /[([]\s?$/.test(before) && /^\s?[)\]]/.test(behind);

/** Later than the notice, for all that is known; a day or month alone may be that of a fact. */
function isAhead({ stretch, first }: ResolvedTime, around: TimeSurroundings): boolean {
  const { issuedOn, isRecalled } = around;
  if (stretch.first.month === null) return true;
  if (isRecalled && stretch.first.year === null) return false;
  return issuedOn !== null && first.end > issuedOn;
}

/** A day behind that of the notice, wherever in the clause: 小学2月17日正式上课. */
const isDayAhead = ({ stretch, first }: ResolvedTime, { issuedOn }: TimeSurroundings): boolean =>
  stretch.first.day !== null &&
  stretch.first.year === null &&
  issuedOn !== null &&
  first.start > issuedOn;

/** A day that is all of its text dates what stands above it. */
const isAlone = ({ before, behind }: TimeSurroundings): boolean =>
  before.trim() === '' && behind.trim() === '';

/** 次年, 当年 alone: whichever year. */
const isAnyYear = ({ stretch: { first } }: ResolvedTime): boolean =>
  isBareYear(first) && first.year?.from === 'text';

/** （2018—2020年） is a line of its title where nothing else stands in it. */
const isBracketAlone = ({ before, behind }: TimeSurroundings): boolean =>
  /^\s*[([]\s?$/.test(before) && /^\s?[)\]]\s*$/.test(behind);

const PLAN = new RegExp(`(?:${anyOf(times.names)}|行动)[》”’]?\\s?[([]\\s?$`);
const CLAUSE_START = new RegExp(`(?:^|[。;,:(、!?！？“”\\s]|${anyOf(times.adverbs)})\\s?$`);
const isAdverbial = ({ before }: TimeSurroundings): boolean => CLAUSE_START.test(before);

/** A field that says until when: 完成时限：, 整改期限：, 时间节点：. */
const LIMIT_FIELD = new RegExp(`(?:${anyOf(times.limits)})(?:要求|安排)?\\s?:\\s?$`);

const over = (time: ResolvedTime): DeadlineReading => ({
  ...NO_READING,
  kind: time.last === null ? 'in' : 'range',
  start: time.first.start,
  end: endOf(time),
});
const until = (time: ResolvedTime): DeadlineReading => ({ ...NO_READING, end: endOf(time) });

/** Ordered: the first row that matches reads a time, or says that it sets nothing. */
export const CALENDAR_RULES: readonly TimeRule<ResolvedTime>[] = [
  {
    // 较2017年下降10.2%, 比2015年; but 占比2020年达到75%
    name: 'baseline',
    lead: new RegExp(`(?<![占对之反正会共合协不相参给])(?:${anyOf(times.baselineBefore)})\\s?$`),
    read: null,
  },
  {
    // 数据为上一年度1月至12月: what is looked at
    name: 'year-before',
    lead: /上一?年度?的?\s?$/,
    read: null,
  },
  {
    // 以2017年为基数, 2018年基础上
    name: 'baseline-behind',
    tail: new RegExp(`^\\s?的?(?:${anyOf(times.baselineBehind)})`),
    read: null,
  },
  {
    // 自2019年5月1日起施行: 施行日期 of the paper, not a task
    name: 'taking-effect',
    tail: /^\s?起?(?:正式|开始|试行|全面)?(?:施行|生效|(?<=起)(?:实施|执行)(?=[。;)]|$))/,
    read: null,
  },
  {
    // 秘书处 2021年12月6日印发; 1992年3月1日 林业部发布; 2011年1月8日 《…》第一次修订: how the paper came about
    name: 'made',
    tail: /^\s?(?:印[发制]|(?![前起至止由以])[^,。;:]{0,40}(?:批准|发布|公布|通过|修订|修正)(?=[\s。;)]|$))/,
    test: ({ stretch: { first } }) => first.day !== null,
    read: null,
  },
  {
    // 2018年，山区发生强震的可能性较大: what may come, and nobody's task
    name: 'forecast',
    tail: /^,?[^,。;]{0,30}(?:可能|预计|预测)/,
    read: null,
  },
  {
    // 给各镇的一封信（2018年6月17日）: when another paper was written
    name: 'dated-paper',
    lead: /(?:信|函|电|[讲谈]话|批示)[》”]?\s?[([]\s?$/,
    test: ({ stretch: { first } }) => first.day !== null,
    read: null,
  },
  { name: 'validity', lead: /有效期[^,。;]{0,8}$/, read: null },
  {
    // 2018年是标准化推进年, 2018年度考核, 2018年以来, 2018年第2期, 2018年普查
    name: 'named-year',
    tail: /^\s?(?:(?:是|为)[^,。;]{0,24}年|度|以来|来(?!临)|间|第[\d一二三四五六七八九十]|版|[届级](?!前)|[\u4e00-\u9fff]{0,8}普查)/,
    test: ({ stretch: { first, last } }) => isBareYear(last ?? first),
    read: null,
  },
  {
    // 2018—2020年行动计划, 2018年重点工作: the years are in its name
    name: 'named-plan',
    tail: new RegExp(
      `^(?![^,。;:]{0,14}(?:完成|实现|建成|启动|编制|制定))\\s?(?:的|度)?[^,。;:、()“”]{0,14}(?:${anyOf(times.names)})(?=[》”’)(]|\\s*$)`,
    ),
    test: ({ stretch: { first, last } }) => isBareYear(last ?? first),
    read: null,
  },
  {
    // 规划（2021—2025年）
    name: 'years-of-plan',
    test: ({ stretch: { first, last } }, around) =>
      isBareYear(last ?? first) &&
      isBracketed(around) &&
      (PLAN.test(around.before) || (last !== null && isBracketAlone(around))),
    read: null,
  },
  {
    // 年终考核, 年底一次性奖金 only name something
    name: 'year-end-name',
    tail: new RegExp(`^(?:${anyOf(times.yearEndNames)})`),
    test: ({ stretch: { first } }) => first.edge === 'end' && first.month === null,
    read: null,
  },
  {
    // 年中和年末跟踪指导: every year, whichever
    name: 'whichever-year',
    test: ({ stretch: { first } }) =>
      first.edge === 'middle' && first.month === null && first.year === null,
    read: null,
  },
  { name: 'already', tail: /^(?:(?:之|以)?前)?,?已(?!经济)/, read: null },
  {
    // 2018年底前建成的，给予…: which ones are meant
    name: 'condition',
    tail: /^(?:(?:之|以)?前)?[^,。;:]{0,40}的(?:[,;]|[^,。;:]{0,8}(?:企业|单位|项目|人员|学生)[,;])/,
    read: null,
  },
  {
    name: 'range',
    lead: /(?:从|自)?\s?$/,
    tail: /^\s?(?:结束|止|为止|期间|(?:之|以)?前)?/,
    test: (time, around) => {
      if (time.last === null) return false;
      if (isBracketed(around)) return true;
      // 制定2021—2023年更新车辆的具体计划: years in the middle of a clause tell which plan.
      const isTold = time.stretch.first.month !== null || isAdverbial(around);
      return isTold && !isOver(time, around);
    },
    read: over,
  },
  {
    // 6月底前, 3月15日24时前, 到2019年前
    name: 'by-before',
    lead: /(?:(?:截[至止]到?|到|至)\s?)?$/,
    tail: new RegExp(`${BEFORE}(?!期|列|景|沿|往|来|款|后|[一二三四]个?季度)`),
    test: (time, around) => !isOfPastYear(time, around),
    read: (time) => ({
      ...NO_READING,
      end: isWhole(time.stretch.first) ? time.first.end : dayBefore(time.first.start),
    }),
  },
  {
    // 不得早于2月20日, 不晚于6月10日
    name: 'not-before',
    lead: /不(?:得|应|宜|能|可)?早于\s?$/,
    read: ({ first }) => ({ ...NO_READING, kind: 'from', start: first.start }),
  },
  { name: 'not-after', lead: /不(?:得|应|宜|能|可)?[晚迟]于\s?$/, read: until },
  {
    // 从2018年开始, 自6月1日起, 2022年起5年内
    name: 'from',
    lead: /(?:(?:从|自)\s?)?$/,
    tail: /^\s?(?:起(?![草步点诉飞源])|开始)/,
    test: (time, around) => !isOfPastYear(time, around),
    read: ({ first }) => ({ ...NO_READING, kind: 'from', start: first.start }),
  },
  {
    // 到2020年, 截至2025年底; but 提高到2018年的两倍
    name: 'by-until',
    lead: /(?:(?<![达高升降加少涉遇看])[到至]|截[至止]到?)\s?$/,
    tail: /^\s?(?:为?止)?/,
    test: (time, around) => !isOver(time, around),
    read: until,
  },
  { name: 'by-closing', tail: /^\s?(?:截止|为?止)/, read: until },
  {
    // 完成时限：2024年9月
    name: 'field',
    test: (_, { before }) => LIMIT_FIELD.test(before),
    read: until,
  },
  {
    // 2018年3月1日 under a paper
    name: 'date-of-signature',
    test: ({ stretch: { first } }, around) => first.day !== null && isAlone(around),
    read: null,
  },
  {
    // 2018年6月底, 年底, 年内
    name: 'by-end',
    tail: /^(?:\(或学年末\))?/,
    test: (time, around) => {
      const { edge } = time.stretch.first;
      return (edge === 'end' || edge === 'inside') && !isOver(time, around);
    },
    read: until,
  },
  {
    // 准备阶段（2018年3月）
    name: 'in-brackets',
    test: (time, around) => isBracketed(around) && !isOfPastYear(time, around),
    read: over,
  },
  {
    // 2018年，完成…; 力争2018年上半年建成
    name: 'in',
    test: (time, around) => {
      const { part } = time.stretch.first;
      const isTold = part?.of === 'half' || isAdverbial(around) || isDayAhead(time, around);
      if (!isTold || isAnyYear(time) || /^\s?的/.test(around.behind)) return false;
      return isAhead(time, around) && !isOver(time, around);
    },
    read: over,
  },
];
