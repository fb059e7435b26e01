import metrics from '../../lexicon/metrics.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import { metricBefore } from './metric-before.js';
import type { Stretch } from './stretch.js';

/** 按 of 按期 and 按揭 is another word. */
const BY = /(?:按照?|依照|参照|根据)(?![揭期需时月季年])其?/;
const AS = /(?:以|为|是)(?=[^,;。]{3,}$)/;
const MANNER = /(?:最高|最多|可以?|应当?|一律|统一|原则上|再){1,3}$/;
/** What can be set at a share of something. */
const SET = new RegExp(
  `(?:${anyOf(metrics.rates)}|价格?|[租现本息佣奖薪税罚押基]?金|费用?|薪酬|工资|待遇|津贴|补贴|补助|税|利率)$`,
);
/** Who pays, whom it is for, and in which case say nothing of what is set. */
const NO_SUBJECT = /[对由给向从]|的$/;

/**
 * What a share is printed to be of, and what it sets: 出让底价可按评估价的80%确定 sets 出让底价,
 * 对研发单位按照研发成本的25%给予补助 says only of what. Null where no word parts them.
 */
export function shareOf(before: string): Stretch | null {
  const by = BY.exec(before);
  const word = by ?? AS.exec(before);
  if (word === null) return null;
  const lead = before.slice(0, word.index).replace(MANNER, '');
  const subject = metricBefore(lead);
  const words = lead.slice(...subject);
  if (words.length > 1 && SET.test(words) && !NO_SUBJECT.test(lead.slice(subject[0])))
    return subject;
  if (by === null) return null;
  const start = word.index + word[0].length;
  const [from, to] = metricBefore(before.slice(start));
  return from < to ? [from + start, to + start] : null;
}
