import funds from '../../lexicon/funds.json' with { type: 'json' };
import verbs from '../../lexicon/verbs.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';

/** A pattern source for what money is called. */
export const FUND = anyOf(funds.funds);
export const GIVING = anyOf(funds.giving);
export const ALLOCATING = new RegExp(anyOf(funds.allocating));
/** A metric that is a rate by its last word. */
export const RATE_END = /(?:率|比例|比重|占比|系数|强度)(?:为|是)?\s{0,3}$/;

const { first, second, never } = verbs.parts;
/** Verbs that complete something countable, listed; 设 alone, but not in 设施 or 设备. */
export const COMPLETING = anyOf(verbs.completing.filter((verb) => verb.length > 1));
/** Verbs that are nouns, too (服务中心, 开发区): they deliver only where they begin a clause or end before a number. */
const WEAK = anyOf(verbs.weak);
/** Verbs of completion that no list need know, by their parts: 选拔, 筹建, 增设. */
export const BUILT = `(?!${anyOf(never)})[${first}][${second}]`;
const SHORT = '[年日月]产(?![值量能业品])|设(?![施备计置定区])|配(?![套电送额合偶备])';
/** What makes a noun of the verb before it: 建设任务, 签约率, 招聘会, 培训班. */
export const NOUN_BEHIND = `[${verbs.nounEndings.join('')}](?!域)|会(?![展议所场馆员客计])|班(?![车级列线组子])|(?:${anyOf(verbs.nounsBehind)})$`;
/** What is done with a thing that is named behind: 拆除重建的项目, 修复后等待期. */
export const OF_THING = `(?:(?:${COMPLETING}|${BUILT})?的|后)`;
export const VERB_START = new RegExp(`^(?:${COMPLETING}|${WEAK}|${BUILT}|${SHORT})(?!${OF_THING})`);
/** A verb of completion at the end of a text. */
export const VERB_END = new RegExp(
  `(?:${COMPLETING}|${WEAK}|${BUILT}|${SHORT}|建|引|招|育|种|修|评|聘|提[升质])\\s{0,3}$`,
);
export const HAS_VERB = new RegExp(`(?:${COMPLETING}|${SHORT})`);
