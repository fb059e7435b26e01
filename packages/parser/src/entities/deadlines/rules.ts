import type { Deadline } from '@gongbao/schema';
import { numeralValue } from '../../patterns/numeral.js';
import { dayBefore, readTimePoint, TIME_END, TIME_POINT, type TimeStretch } from './time-point.js';

/** What a rule reads off its match. */
export type DeadlineReading = Pick<Deadline, 'kind' | 'start' | 'end' | 'recurrence' | 'duration'>;

/** What is known around a match: the year that it may leave out, and the year of the notice. */
export interface DeadlineSurroundings {
  readonly year: number;
  readonly issueYear: number;
  readonly before: string;
  readonly behind: string;
}

/** One way in which officials print a time limit. */
export interface DeadlineRule {
  readonly name: string;
  /** Cheap first look: what a text must hold for the rule to be tried. */
  readonly sign: RegExp;
  /** On folded text, with the g flag; groups as `read` wants them. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, around: DeadlineSurroundings) => DeadlineReading | null;
}

const NOTHING: DeadlineReading = {
  kind: 'by',
  start: null,
  end: null,
  recurrence: null,
  duration: null,
};

const NUMERAL = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})';

function stretchOf(printed: string | undefined, year: number): TimeStretch | null {
  return printed === undefined ? null : readTimePoint(printed, year);
}

/** 每半年 → P6M; the unit as printed, with a count of one where none is. */
function recurrenceOf(count: number, unit: string): string | null {
  const half = unit.startsWith('半');
  const plain = unit.replace(/^半|度$/g, '');
  if (half) return plain === '年' ? 'P6M' : plain === '月' ? 'P15D' : null;
  switch (plain) {
    case '年':
    case '学年':
      return `P${count}Y`;
    case '学期':
      return `P${count * 6}M`;
    case '季':
      return `P${count * 3}M`;
    case '月':
      return `P${count}M`;
    case '旬':
      return `P${count * 10}D`;
    case '周':
    case '星期':
      return `P${count}W`;
    case '日':
    case '天':
      return `P${count}D`;
    default:
      return null;
  }
}

const PAST = /(?:较|比|与|同|相比|自|从|以来)$/;
const CLAUSE_START = /(?:^|[。;,:(、!?！？]|其中|确保|力争|争取|计划|于|在|并)\s*$/;
/** What behind a year makes it part of a name: 2018年是…年, 2018年度, 2018年以来, 2018年第2期. */
const NAME_BEHIND =
  /^\s*(?:是|度|第|以来|间|来|版|级|末|至|到|-|~|[\u4e00-\u9fff]{0,8}普查|我[省市县区国]|全[国省市县区].{0,12}(?:总体|形势))/;

/** 年终考核, 年终绩效 only name something, and 少年底数 is no 年底 at all. */
const YEAR_END_NAME = /^(?:数|考核|考评|绩效|总结|奖|决算)/;

/** Cheap first look: whether a folded text can hold a time at all. */
export const MAY_HOLD_TIME =
  /\d\s*(?:年|月|日|天|周|个|小时|工作日)|[每按隔](?:半|年|学|季|月|旬|周|星|日|天|\d|[一二两三四五六])|年[底末终]|半年|季度|[〇零○一二三四五六七八九十]\s*(?:年|个?月|个?工作日|日|天|小时)/;

/**
 * Ordered; of the matches that begin at one place the first wins, and what it covers is read once.
 */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  {
    name: 'range',
    sign: /[-~至到]/,
    pattern: new RegExp(
      `(?:(?:从|自)\\s*)?(${TIME_POINT})(?:起|开始)?\\s*,?\\s*(?:-{1,2}|~|至|到)\\s*(${TIME_POINT})(?:结束|止|为止|期间)?(?!前|之前|以前)`,
      'g',
    ),
    read: (match, { year }) => {
      const first = stretchOf(match[1], year);
      const second = stretchOf(match[2], first?.year ?? year);
      if (first === null || second === null || second.end < first.start) return null;
      return { ...NOTHING, kind: 'range', start: first.start, end: second.end };
    },
  },
  {
    name: 'by-before',
    sign: /前/,
    pattern: new RegExp(
      `(?:(?:到|至|截至|截止|截止到)\\s*)?(${TIME_POINT})\\s*(?:之|以)?前(?!期|\\s*[一二三四]?个?季度|列|景|沿|往|来)`,
      'g',
    ),
    read: (match, { year }) => {
      const printed = match[1] ?? '';
      const stretch = stretchOf(printed, year);
      if (stretch === null) return null;
      const isWholeStretch = stretch.isDay || /[底末终]$|旬$|半年$|季度$/.test(printed.trim());
      return { ...NOTHING, end: isWholeStretch ? stretch.end : dayBefore(stretch.start) };
    },
  },
  {
    name: 'from',
    sign: /起|开始/,
    pattern: new RegExp(`(?:从|自)\\s*(${TIME_POINT})\\s*(?:起|开始)`, 'g'),
    read: (match, { year, issueYear }) => {
      const stretch = stretchOf(match[1], year);
      if (stretch === null || stretch.year < issueYear) return null;
      return { ...NOTHING, kind: 'from', start: stretch.start };
    },
  },
  {
    name: 'by-until',
    sign: /到|至|截/,
    pattern: new RegExp(`(?:到|至|截至|截止)\\s*(${TIME_POINT})(?:止|为止)?`, 'g'),
    read: (match, { year, issueYear }) => {
      const stretch = stretchOf(match[1], year);
      if (stretch === null || stretch.year < issueYear) return null;
      return { ...NOTHING, end: stretch.end };
    },
  },
  {
    name: 'recurring',
    sign: /每/,
    pattern: new RegExp(
      `(?:每|每隔)\\s*(${NUMERAL})?\\s*个?\\s*(半年|半月|年度?|学年|学期|季度?|月度?|旬|周|星期|日|天)(?!均|人|度|底|轻|级|户)(?:年?[底末初终])?`,
      'g',
    ),
    read: (match, { behind }) => {
      const count = match[1] === undefined ? 1 : numeralValue(match[1]);
      const recurrence = recurrenceOf(count ?? 1, match[2] ?? '');
      // 每月500元 is a rate of money, no time at which something is done.
      if (recurrence === null || /^\s*[人\d]/.test(behind)) return null;
      return { ...NOTHING, kind: 'recurring', recurrence };
    },
  },
  {
    name: 'recurring-by',
    sign: /按/,
    pattern: /按(季度?|月度?|周|旬|半年)(?!考核排名)/g,
    read: (match) => {
      const recurrence = recurrenceOf(1, match[1] ?? '');
      return recurrence === null ? null : { ...NOTHING, kind: 'recurring', recurrence };
    },
  },
  {
    name: 'within',
    sign: /内/,
    pattern: new RegExp(
      `(${NUMERAL})\\s*(?:个\\s*)?(工作日|自然日|日|天|周|星期|月|年|小时|学期)\\s*(?:之|以)?内(?!容|部|涵|外|在)`,
      'g',
    ),
    read: (match, { before }) => {
      const value = numeralValue(match[1] ?? '');
      if (value === null || /(?:离校|毕业|近|过去|最近|届|第)\s*$/.test(before)) return null;
      return { ...NOTHING, kind: 'within', duration: { value, unit: match[2] ?? '' } };
    },
  },
  {
    name: 'within-time',
    sign: /时间|努力/,
    pattern: new RegExp(
      `(?:通过|用|经过|利用)\\s*(${NUMERAL})\\s*(?:个\\s*)?(年|月)(?:左右)?的?(?:时间|努力)`,
      'g',
    ),
    read: (match) => {
      const value = numeralValue(match[1] ?? '');
      if (value === null) return null;
      return { ...NOTHING, kind: 'within', duration: { value, unit: match[2] ?? '' } };
    },
  },
  {
    name: 'by-end',
    sign: /[底末终]/,
    pattern: new RegExp(`(${TIME_END})(?:\\(或学年末\\))?`, 'g'),
    read: (match, { year, issueYear, before, behind }) => {
      const printed = (match[1] ?? '').trim();
      if (PAST.test(before)) return null;
      if (/[少青成]$/.test(before) || YEAR_END_NAME.test(behind)) return null;
      const stretch = stretchOf(printed, year);
      if (stretch === null || stretch.year < issueYear) return null;
      return { ...NOTHING, end: stretch.end };
    },
  },
  {
    name: 'in',
    sign: /年|月|季度/,
    pattern: new RegExp(`(${TIME_POINT})`, 'g'),
    read: (match, { year, issueYear, before, behind }) => {
      const stretch = stretchOf(match[1], year);
      if (stretch === null || stretch.isDay || stretch.year < issueYear) return null;
      if (PAST.test(before) || NAME_BEHIND.test(behind)) return null;
      const isPart = /半年|季度/.test(match[1] ?? '');
      const isBracketed = /\($/.test(before) && /^\)/.test(behind);
      const isAdverbial = CLAUSE_START.test(before) && (stretch.isBareYear || isPart);
      if (!isBracketed && !isAdverbial && !/^[上下]半年/.test(match[1] ?? '')) return null;
      return { ...NOTHING, kind: 'in', start: stretch.start, end: stretch.end };
    },
  },
];
