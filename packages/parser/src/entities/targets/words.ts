import words from '../../lexicon/targets.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';

/** Verbs that complete something countable; 设 alone, but not in 设施 or 设备. */
export const COMPLETING_VERB = `(?:${anyOf(words.completing)}|设(?![施备计置定]))`;

export const PEOPLE = /^(?:人|名|位)$/;
export const MONEY = /^(?:元|美元)$/;
/** A metric that is a rate by its last word. */
export const RATE_END = /(?:率|比例|比重|占比|系数)(?:为|是)?\s*$/;
/** A pattern source for what money is called. */
export const FUND =
  '基金总数|基金|资金|经费|保证金|租金补贴|补贴|补助|资助|奖励绩效|奖励|绩效|贴息|津贴|总额|担保贷款|贷款';
