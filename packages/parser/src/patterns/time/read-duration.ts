import { numeralValue } from '../numeral.js';
import { matchAt } from './match-at.js';
import { BLANKS, RANGE_SIGN } from './pieces.js';
import type { TimeMark } from './time-mark.js';

const COUNT = '(?:\\d{1,3}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百]{1,5})';
/** 月 needs its 个: 6月 is the month. */
const UNIT =
  '(?<unit>工作日|自然日|日历日|交易日|日|天|周|星期|年(?![级代])|小时|学期|学年|季度|分钟|(?<=个半?)月)';
const COUNTED = new RegExp(
  `(?<count>${COUNT})(?:${RANGE_SIGN}(?<most>${COUNT}))?${BLANKS}个?(?<halfBefore>半(?=月))?${BLANKS}${UNIT}(?<halfBehind>半)?`,
  'y',
);
const HALF = /半(?:个(?=月|小时|学期))?(?<unit>年|月|天|小时|学期)/y;

/** Arabic with decimals, or a Chinese numeral. */
const toNumber = (printed: string): number | null =>
  printed.includes('.') ? Number(printed) : numeralValue(printed);

/** The length of time that begins at a place: 七个工作日, 半年, 一年半, 3—5年. */
export function readDuration(folded: string, at: number): TimeMark | null {
  const half = folded.charAt(at) === '半' ? matchAt(HALF, folded, at) : null;
  if (half !== null) {
    const to = at + half[0].length;
    return {
      kind: 'duration',
      from: at,
      to,
      value: 0.5,
      valueMax: null,
      unit: half.groups?.['unit'] ?? '',
    };
  }
  const match = matchAt(COUNTED, folded, at);
  if (match === null) return null;
  const { count = '', most, unit = '', halfBefore, halfBehind } = match.groups ?? {};
  const value = toNumber(count);
  if (value === null) return null;
  const extra = halfBefore === undefined && halfBehind === undefined ? 0 : 0.5;
  const valueMax = most === undefined ? null : toNumber(most);
  return {
    kind: 'duration',
    from: at,
    to: at + match[0].length,
    value: valueMax === null ? value + extra : value,
    valueMax,
    unit,
  };
}
