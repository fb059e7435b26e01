import type { NumberMark } from '../../patterns/number/index.js';
import type { Stretch } from './stretch.js';

/** What a change starts from, and what is left of the text before the number without it. */
export interface SplitBaseline {
  readonly to: number;
  readonly baseline: Stretch;
}

const COMPARED =
  /(?:较|比(?![例重率])|与|在|相比)\s{0,3}([^,、]{2,20}?)(?:相比|基础上)?(?:再|分别|均)?\s{0,3}$/;

/** 较2017年, 在原奖励基础上: the end of a text without it, and what it names. */
export function splitBaseline(left: string): SplitBaseline {
  const compared = COMPARED.exec(left);
  if (compared === null) return { to: left.length, baseline: [0, 0] };
  const from = compared.index + compared[0].indexOf(compared[1] ?? '');
  const end = from + (compared[1] ?? '').trimEnd().length;
  return { to: compared.index, baseline: [from, end] };
}

const FROM = /(?:使|将|把)?(?:现有的?|原有的?|原来的?|由|从|原)\s{0,3}(?:的|约|近)?$/;
const MOVED_TO =
  /^[^,。;\d]{0,14}(?:提高|提升|增加|增长|扩大|上升|减少|压缩|压减|降低|下降|缩短|调整|精简|增|减|降|升|提)(?:到|至|为)/;

/** Whether a number is what another starts from: 由70%提高到75%, 使原有28项调整为24项. */
export const isBaseline = (before: string, behind: string): boolean =>
  FROM.test(before.slice(-8)) && MOVED_TO.test(behind);

/** Length of the words before a baseline number that announce it. */
export const baselineLead = (before: string): number =>
  FROM.exec(before.slice(-8))?.[0].length ?? 0;

/** The printed stretch of a number. */
export const stretchOf = ({ from, to }: NumberMark): Stretch => [from, to];
