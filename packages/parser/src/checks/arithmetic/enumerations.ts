import { hanValue } from '../../patterns/number/han-value.js';
import type { NumberMark } from '../../patterns/number/index.js';
import type { Contradiction } from './contradiction.js';

const ANNOUNCED =
  /(?:以下|下列|如下|抓好|做到|突出|坚持|重点)\s?([一二三四五六七八九十]|\d{1,2})\s?(?:个方面|方面|个要点|项措施|条措施|点要求|项工作|点意见|项任务)[^。:]{0,16}[。:]/;
const ITEM = /(?<![一二三四五六七八九十])([一二三四五六七八九十])是/g;

const numberOf = (printed: string): number =>
  /\d/.test(printed) ? Number(printed) : (hanValue(printed) ?? 0);

const place = (from: number, to: number, value: number): NumberMark => ({
  from,
  to,
  value,
  valueMax: null,
  unit: null,
  family: null,
  unitFrom: to,
  approximate: null,
  isWord: true,
  scale: 1,
  ratio: null,
  isMixed: false,
});

/** 做到以下三点要求：一是…二是…: an announced count against its items. */
export function findWrongCounts(text: string): Contradiction[] {
  const announced = ANNOUNCED.exec(text);
  if (announced?.[1] === undefined) return [];
  const count = numberOf(announced[1]);
  const start = announced.index + announced[0].length;
  let last: NumberMark | null = null;
  for (const match of text.slice(start).matchAll(ITEM)) {
    const value = numberOf(match[1] ?? '');
    if (value !== (last?.value ?? 0) + 1) return [];
    last = place(start + match.index, start + match.index + 1, value);
  }
  if (last === null || last.value < 2 || last.value === count) return [];
  const from = announced.index + announced[0].indexOf(announced[1]);
  const first = place(from, from + announced[1].length, count);
  return [{ first, expectedFirst: `${last.value}`, second: last, expectedSecond: `${count}` }];
}
