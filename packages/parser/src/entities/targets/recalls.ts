import metrics from '../../lexicon/metrics.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import { GuardedPattern, holds } from '../../patterns/guarded-pattern.js';
import { WordSet } from '../../patterns/word-set.js';
import type { SectionContext } from '../../sections/index.js';
import type { View } from '../../source/view.js';

const recalling = new WordSet(metrics.recalling);
const PERFECTIVE = new RegExp(
  `${anyOf(metrics.perfective)}|连续[\\d两三四五六七八九十]{1,2}年`,
  'g',
);
const future = new WordSet(metrics.future);
/** One sign may stand in any text; so many in a paragraph that names nothing to come tell of the past. */
const ENOUGH_SIGNS = 2;

/** 二、发展目标: what its sections are called is what is to be reached. */
const aiming = new WordSet(metrics.aiming);

/** ——这五年综合实力提升；刚刚过去的2029年；一年来. */
const LOOKING_BACK = new GuardedPattern(
  /^[^,。;]{0,8}(?:(?:这|过去的?)[一两三四五几]年|刚刚过去|[一两三四五几]年来)/,
  holds('年去'),
);

/** A heading that runs into the text below it is no longer. */
const LONGEST_TITLE = 32;

/** The heading, or what the text begins with where none stands apart: 一、2029年工作回顾过去一年…. */
function titleOf(heading: View | null, paragraphs: readonly View[]): string {
  if (heading !== null) return heading.folded;
  const [first = ''] = paragraphs[0]?.folded.slice(0, LONGEST_TITLE).split(/[,。;]/) ?? [];
  return first;
}

/** Whether a section tells what was done: 一、2029年工作回顾; but （一）特色发展成效显著 below 发展目标 is an aim. */
export function recallsSection({ heading, ancestors, paragraphs }: SectionContext): boolean {
  const above = ancestors.map((section) => titleOf(section.heading, section.paragraphs));
  const own = titleOf(heading, paragraphs);
  const isRecalled = (title: string): boolean => recalling.isIn(title) || LOOKING_BACK.test(title);
  const isAim = (title: string): boolean => aiming.isIn(title) && !isRecalled(title);
  if (above.some((title) => isRecalled(title) && !aiming.isIn(title))) return true;
  return ![...above, own].some(isAim) && [...above, own].some(isRecalled);
}

/** Whether a paragraph tells what was reached: 超额完成…, 环境质量有所改善. */
export function recallsParagraph(folded: string): boolean {
  if (LOOKING_BACK.test(folded)) return true;
  const signs = new Set(folded.match(PERFECTIVE));
  return signs.size >= ENOUGH_SIGNS && !future.isIn(folded);
}
