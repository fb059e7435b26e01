import { byFirstCharacter } from '../by-first-character.js';
import { numeralValue } from '../numeral.js';
import { matchAt } from './match-at.js';
import { BLANKS, NUMBER, RANGE_SIGN } from './pieces.js';
import { readStretches } from './read-calendar.js';
import { readDay, readEdge, readPoint } from './read-point.js';
import type { CalendarPoint, TimeMark } from './time-mark.js';

/** ISO 8601 designator of a printed unit, with how many of it the unit is: 学期 is six months. */
const UNITS: Readonly<Record<string, readonly [count: number, designator: string]>> = {
  年: [1, 'Y'],
  年度: [1, 'Y'],
  学年: [1, 'Y'],
  半年: [6, 'M'],
  学期: [6, 'M'],
  季: [3, 'M'],
  季度: [3, 'M'],
  月: [1, 'M'],
  月度: [1, 'M'],
  半月: [15, 'D'],
  旬: [10, 'D'],
  周: [1, 'W'],
  星期: [1, 'W'],
  日: [1, 'D'],
  天: [1, 'D'],
};
const UNIT =
  '(?<unit>半年|半个?月|学年|学期|年度|年(?![均轻级龄限])|季度|季(?!节)|月度|月|旬|周(?![期边岁年密转])|星期|日(?!均)|天)';
/** One way to print what comes again. */
interface RecurrenceForm {
  readonly begins: string;
  readonly pattern: RegExp;
}

/** Ordered, first match wins. */
const FORMS: readonly RecurrenceForm[] = [
  // 每年, 每两个月, 每隔3天, 每3～5年
  {
    begins: '每',
    pattern: new RegExp(
      `每隔?${BLANKS}(?:(?<count>${NUMBER})(?<range>${RANGE_SIGN}${NUMBER})?)?${BLANKS}个?${UNIT}`,
      'y',
    ),
  },
  // 按季度通报, 按月调度
  { begins: '按', pattern: new RegExp(`按(?![年日天])${UNIT}(?![计龄薪期])`, 'y') },
  // 一月一调度, 半年一评估; 一年至少两次
  {
    begins: '一半',
    pattern: new RegExp(
      `(?:一(?=[日周旬月季年])|(?=半))${UNIT}(?=一(?![度体定个])[\\u4e00-\\u9fff]{2}|至少|不少于)`,
      'y',
    ),
  },
];
const formsAt = byFirstCharacter(FORMS);
/** 每季度首月10日, 每季度最后一个月25日: no calendar day of the year. */
const MONTH_OF_QUARTER = new RegExp(
  `的?${BLANKS}(?:首|末|最后一?个?|第${NUMBER}个?)月的?${BLANKS}(?:${NUMBER}[日号])?`,
  'y',
);
const WEEKDAY = /(?:周|星期)?[一二三四五六日](?![一二三四五六七八九十次个名场])/y;

/** The first of the days or months in each year or month: 每年3月底, 每月5日. */
function firstOn(folded: string, at: number, unit: string): CalendarPoint | null {
  const start = folded.startsWith('的', at) ? at + 1 : at;
  const edge = /^(?:年度?|学年|月度?)$/.test(unit) ? readEdge(folded, start) : null;
  if (edge !== null) return edge;
  if (unit === '月') return readDay(folded, start);
  const point = unit === '年' ? readPoint(folded, start) : null;
  return point?.year === null ? point : null;
}

function lengthOfDetail(folded: string, at: number, unit: string): number {
  if (unit.startsWith('季')) {
    const month = matchAt(MONTH_OF_QUARTER, folded, at) ?? matchAt(/[底末初]/y, folded, at);
    return month?.[0].length ?? 0;
  }
  return unit === '周' || unit === '星期' ? (matchAt(WEEKDAY, folded, at)?.[0].length ?? 0) : 0;
}

/** The recurrence that begins at a place: 每半年, 每年3月底、9月底, 每月5日, 按季度. */
export function readRecurrence(folded: string, at: number): TimeMark | null {
  for (const { pattern } of formsAt(folded.charCodeAt(at))) {
    const match = matchAt(pattern, folded, at);
    if (match === null) continue;
    const { unit = '', count = '一', range } = match.groups ?? {};
    const [size, designator] = UNITS[unit.replace('个', '')] ?? [];
    const value = numeralValue(count);
    if (size === undefined || designator === undefined || value === null) return null;
    const end = at + match[0].length;
    const first = match.groups?.['count'] === undefined ? firstOn(folded, end, unit) : null;
    const on = first === null ? [] : readStretches(folded, first);
    return {
      kind: 'recurrence',
      from: at,
      to: on.at(-1)?.to ?? end + lengthOfDetail(folded, end, unit),
      every: range === undefined ? `P${value * size}${designator}` : null,
      on,
    };
  }
  return null;
}
