import metrics from '../../lexicon/metrics.json' with { type: 'json' };
import verbs from '../../lexicon/verbs.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import { MASK } from '../mask.js';
import { isAttribute } from './metric-before.js';
import type { Stretch } from './stretch.js';

/** Behind 一支20人以上的应急队伍 the bound of the thing is no part of its name. */
const BOUND =
  /^(?:\d{1,5}(?:人|名)(?:以上|左右|以内)?的?)?\s{0,3}(?:\((?:含|含本数)\))?(?:及以上|以上|以内|以下|左右)?(?:\((?:含|含本数)\))?的?\s{0,3}/;
const DOING = new RegExp(anyOf(verbs.doing));
const WORK = [...verbs.work].sort((left, right) => right.length - left.length);
/** A remark in brackets, or one that is blanked out, ends the counted thing; （群） belongs to it. */
const REMARK = new RegExp(`${MASK}|[,;。:]|\\((?![^()含其]{1,4}\\))`);
const LISTED = /等(?!级|候|于|额)/;

function endOfThing(text: string): number {
  const remark = text.search(REMARK);
  return remark < 0 ? text.length : remark;
}

/** The first 、 outside brackets: 县（市、区） is one. */
function separatorOf(words: string): number {
  const plain = words.replace(/\([^()]{0,20}\)/g, (bracket) => '_'.repeat(bracket.length));
  return plain.indexOf('、');
}

/** 茶馆、书吧等便民驿站 → 便民驿站; 精品化、主题化茶园 stays; of 茶馆、书吧 the first. */
function partOfList(text: string, [from, to]: Stretch): Stretch {
  const words = text.slice(from, to);
  const mark = separatorOf(words);
  if (mark < 0) return [from, to];
  const listed = LISTED.exec(words);
  const isNamed = listed !== null && listed.index > mark && words.length - listed.index > 2;
  if (isNamed) return [from + listed.index + 1, to];
  if (isAttribute(words.slice(0, mark), words.slice(mark + 1))) return [from, to];
  const of = words.indexOf('的');
  return of > mark && words.length - of > 2 ? [from + of + 1, to] : [from, from + mark];
}

/** 50家年营收超: a measure that the next number belongs to, and with which the thing is told. */
const MEASURED = new RegExp(
  `^[、的]?[\\u4e00-\\u9fff]{0,8}(?:${anyOf(metrics.rates)}|营收)(?:均|都|各)?(?:[不大高超小低少多于过达到在为约近]{0,4})\\s?$`,
);
const THING_AT_END = /\d.*的([^的,;。、\d]{2,24})$/;

/**
 * Where another number tells of which things a number counts, the things stand behind both:
 * 50家年营收超千万元、成长性高的创新团队 → 创新团队. As a stretch of the text behind the first.
 */
export function thingBehindMeasure(behind: string, tail: string): Stretch {
  const start = BOUND.exec(behind)?.[0].length ?? 0;
  const thing = THING_AT_END.exec(`0${tail.slice(behind.length)}`)?.[1];
  if (thing === undefined || !MEASURED.test(behind.slice(start))) return [0, 0];
  return [tail.length - thing.length, tail.length];
}

/** The counted thing behind a number, without the work done on it: 15条重点河湖沟道治理 → 重点河湖沟道. */
export function metricBehind(behind: string): Stretch {
  const start = BOUND.exec(behind)?.[0].length ?? 0;
  const listed = partOfList(behind, [start, start + endOfThing(behind.slice(start))]);
  const [from] = listed;
  let [, to] = listed;
  const doing = behind.slice(from, to).search(DOING);
  if (doing >= 2) return [from, from + doing];
  for (;;) {
    const words = behind.slice(from, to).replace(/[、和及与等\s]{1,3}$/, '');
    const work = WORK.find((word) => words.endsWith(word) && words.length - word.length > 1);
    to = from + words.length - (work?.length ?? 0);
    if (work === undefined) return [from, to];
  }
}
