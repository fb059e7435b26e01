import metrics from '../../lexicon/metrics.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import type { SectionContext } from '../../sections/index.js';

const RECALLING = new RegExp(anyOf(metrics.recalling));
const PERFECTIVE = new RegExp(
  `${anyOf(metrics.perfective)}|连续[\\d两三四五六七八九十]{1,2}年`,
  'g',
);
const FUTURE = new RegExp(anyOf(metrics.future));
/** One sign may stand in any text; so many in a paragraph that names nothing to come tell of the past. */
const ENOUGH_SIGNS = 2;

/** 二、发展目标: what its sections are called is what is to be reached. */
const AIMING = new RegExp(`(?:${anyOf(metrics.aiming)})`);

/** Whether a section tells what was done: 一、2029年工作回顾; but （一）特色发展成效显著 below 发展目标 is an aim. */
export function recallsSection({ heading, ancestors }: SectionContext): boolean {
  const above = ancestors.flatMap((section) => section.heading?.folded ?? []);
  const isRecalled = above.some((title) => RECALLING.test(title));
  const isAim = above.some((title) => AIMING.test(title));
  return isRecalled || (!isAim && heading !== null && RECALLING.test(heading.folded));
}

/** Whether a paragraph tells what was reached: 超额完成…, 环境质量有所改善. */
export function recallsParagraph(folded: string): boolean {
  const signs = new Set(folded.match(PERFECTIVE));
  return signs.size >= ENOUGH_SIGNS && !FUTURE.test(folded);
}
