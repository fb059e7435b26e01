import { metricBefore } from './metric-before.js';
import type { Metric, Stretch } from './stretch.js';

/** What the last of a list shares with all: 机械化率 of 种植、收获机械化率, 的企业占比. */
const TAIL =
  /(?:[\u4e00-\u9fff]{2}化率|[\u4e00-\u9fff]{2}率|使用量|的[^的]{1,10}(?:占比|比例|比重))$/;
const WHOLE_RATE = /(?:率|占比|比例|比重|量)$/;
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
  const isWhole = WHOLE_RATE.test(whole.slice(from, firstTo));
  const tailLength = isWhole ? 0 : (TAIL.exec(lastWords)?.[0].length ?? 0);
  const core = lastWords.length - tailLength;
  const headTo = firstTo - from > core ? firstTo - core : from;
  const head: Metric = headTo > from ? [[from, headTo]] : [];
  const tail: Metric = tailLength > 0 ? [[last[1] - tailLength, last[1]]] : [];
  return pieces.map((piece, index) => {
    const isLast = index === pieces.length - 1;
    if (index === 0) return [[from, firstTo], ...tail];
    return isLast ? [...head, piece] : [...head, piece, ...tail];
  });
}
