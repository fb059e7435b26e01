import { metricBefore } from './metric-before.js';
import type { Metric, Stretch } from './stretch.js';

/** Who bears or holds what all share: 承担的费用比例. */
const HOLDING = '(?:承担|分担|负担|持有|占有|享有|缴纳|使用)?';
/** What the last of a list shares with all, ordered: 机械化率 of 种植、收获机械化率, 的企业占比, 总施用量. */
const TAILS = [
  new RegExp(`${HOLDING}的[^的]{1,10}(?:占比|比例|比重)$`),
  /(?:人均|户均|平均)[\u4e00-\u9fff]{2,8}$/,
  /(?:领域|行业|产业)[\u4e00-\u9fff]{2,6}$/,
  /[\u4e00-\u9fff]{2}化率$|[\u4e00-\u9fff]{2}率$/,
  /(?:占比|比例|比重)$/,
  /总?(?:[施使排用产销播][\u4e00-\u9fff])量$/,
  /(?<=[\u4e00-\u9fff]{2})[\u4e00-\u9fff]{2}(?:面积|规模|里程|能力|产值|收入)$/,
  /(?:面积|规模|里程|能力|产值|收入)$/,
];
const WHOLE_RATE = /(?:率|占比|比例|比重|量|面积|规模|里程|能力|产值|收入)$/;
/** 国家和市级示范社: ranks alone, which share the thing that they rank. */
const RANK = /(?:国家|[省市县区部镇乡村])级?$/;
const RANKED = /^(?:国家级?|(?:省|自治区|市|县|区|部|镇|乡|村)(?:级|(?=[道属管立直])))/;
/** What stands before both of 马铃薯种植、收获 is told by the length of the last, which is short. */
const LONGEST_CORE = 3;
const SHORTEST_HEAD = 2;
/** 有研发机构、研发活动: of one character only these go with all. */
const HAVING = /^[有无]$/;

/** How long what the last name shares with all before it is. */
function tailLengthOf(first: string, last: string): number {
  const rank = RANK.test(first) ? RANKED.exec(last)?.[0].length : undefined;
  if (rank !== undefined) return last.length - rank;
  if (WHOLE_RATE.test(first)) return 0;
  for (const tail of TAILS) {
    const length = tail.exec(last)?.[0].length ?? 0;
    if (length > 0 && length < last.length) return length;
  }
  return 0;
}
const SEPARATOR = /[、和及与]/;

function piecesOf(text: string, from: number): Stretch[] {
  const pieces: Stretch[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(' || character === '“') depth += 1;
    else if (character === ')' || character === '”') depth -= 1;
    else if (depth === 0 && SEPARATOR.test(character)) {
      if (at > start) pieces.push([start, at]);
      start = at + 1;
    }
  }
  if (start < text.length) pieces.push([start, text.length]);
  return pieces;
}

/**
 * The names of several metrics with one head and tail, as stretches of the text that they end:
 * 马铃薯种植、收获机械化率 → 马铃薯种植机械化率, 马铃薯收获机械化率.
 */
export function metricsOfList(text: string): Metric[] {
  const [, end] = metricBefore(text);
  const whole = text.slice(0, end);
  const comma = whole.lastIndexOf(',') + 1;
  const pieces = piecesOf(whole, comma);
  const [firstFrom = 0, firstTo = 0] = pieces[0] ?? [];
  const last = pieces.at(-1);
  if (last === undefined || pieces.length < 2) return pieces.map((piece) => [piece]);
  const [ownFrom, ownTo] = metricBefore(whole.slice(0, firstTo));
  const [from] = ownFrom < ownTo ? [ownFrom] : [firstFrom];
  const lastWords = whole.slice(last[0], last[1]);
  const tailLength = tailLengthOf(whole.slice(from, firstTo), lastWords);
  const core = lastWords.length - tailLength;
  const headTo = firstTo - core;
  const isHead =
    (HAVING.test(whole.slice(from, headTo)) ||
      (core <= LONGEST_CORE && headTo - from >= SHORTEST_HEAD)) &&
    pieces.slice(1, -1).every(([start, to]) => to - start === core);
  const head: Metric = isHead ? [[from, headTo]] : [];
  const tail: Metric = tailLength > 0 ? [[last[1] - tailLength, last[1]]] : [];
  return pieces.map((piece, index) => {
    const isLast = index === pieces.length - 1;
    if (index === 0) return [[from, firstTo], ...tail];
    return isLast ? [...head, piece] : [...head, piece, ...tail];
  });
}
