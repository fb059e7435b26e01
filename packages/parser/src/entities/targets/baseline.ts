import type { NumberMark } from '../../patterns/number/index.js';
import { DECREASE, INCREASE } from './comparators.js';
import { metricBefore } from './metric-before.js';
import { type Metric, type Stretch, toMetric } from './stretch.js';

/** What a change starts from, and what is left of the text before the number without it. */
export interface SplitBaseline {
  readonly to: number;
  readonly baseline: Stretch;
}

const COMPARED =
  /(?:(?:较|比(?![例重率]))\s{0,3}(?<than>[^,、]{2,20}?)|与\s{0,3}(?<with>[^,、]{2,20}?)相比|在\s{0,3}(?<on>[^,、]{2,20}?)基础上)(?:再|分别|均|相比)?\s{0,3}$/;

/** 较2017年, 在原奖励基础上: the end of a text without it, and what it names. */
export function splitBaseline(left: string): SplitBaseline {
  const compared = COMPARED.exec(left);
  if (compared === null) return { to: left.length, baseline: [0, 0] };
  const { than, with: beside, on } = compared.groups ?? {};
  const words = than ?? beside ?? on ?? '';
  const from = compared.index + compared[0].indexOf(words);
  const end = from + words.trimEnd().length;
  return { to: compared.index, baseline: [from, end] };
}

const FROM =
  /(?:使|将|把)?(?:现有的?|原有的?|原来的?|原|(?:由|从)(?:[^,;。]{0,16}的|[^,;。]{0,10}[年末底])?)\s{0,3}(?:约|近)?$/;
const MOVED_TO = new RegExp(
  `^[^,。;\\d]{0,14}(?:${INCREASE}|${DECREASE}|调整|[增升提扩缩])(?:到|至|为)`,
);

const LONGEST_START = 24;

/** Whether a number is what another starts from: 由70%提高到75%, 使原有28项调整为24项. */
export const isBaseline = (before: string, behind: string): boolean =>
  FROM.test(before.slice(-LONGEST_START)) && MOVED_TO.test(behind);

/** What moves, by the text before a baseline number: 入园率由70%提高到75%. */
export function movedMetric(before: string, from: number): Metric {
  const lead = FROM.exec(before.slice(-LONGEST_START))?.[0].length ?? 0;
  return toMetric(metricBefore(before.slice(0, before.length - lead)), from);
}

/** The printed stretch of a number. */
export const stretchOf = ({ from, to }: NumberMark): Stretch => [from, to];
