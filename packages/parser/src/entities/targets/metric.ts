import words from '../../lexicon/targets.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import { MASK } from '../mask.js';

const VERBS = `(?:${anyOf(words.completing)})(?!模式|规划|水平|阶段|金)|设(?![施备计置定])`;
const LEADING = new RegExp(
  `^(?:${anyOf(words.leading)}|${anyOf(words.regions)}|${MASK}+|每(?:年|月|季度|周|学年|半年)|\\d{4}\\s*年|年均|年(?=降低|增长)|到|从|起|内|，|\\s)+`,
);
/** The last completing verb with something behind it; 建设 at the end of a name is none. */
const LAST_VERB = new RegExp(
  `^.*(?:${VERBS}|达到|用于|要求|提供(?!的)|通过|缴纳|给予|拿出|申请|核拨|兑现|按照?|依据)(?=[^\\s])`,
);
/** What may stand between a metric and its number without being part of either, longest first. */
const TRAILING = [...words.trailing, MASK].sort((left, right) => right.length - left.length);

/** Takes words off the end of a text, one after the other. */
function withoutEnding(text: string, endings: readonly string[]): string {
  let rest = text.trimEnd();
  for (;;) {
    const ending = endings.find((word) => rest.endsWith(word));
    if (ending === undefined) return rest;
    rest = rest.slice(0, -ending.length).trimEnd();
  }
}

function strip(text: string): string {
  return withoutEnding(text.replace(LEADING, ''), TRAILING).trim();
}

/** The part of a clause behind its last 、 outside quotation marks and brackets. */
function behindLastSeparator(text: string): string {
  let depth = 0;
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '“' || character === '(') depth += 1;
    else if (character === '”' || character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[、且]/.test(character)) at = index + 1;
  }
  return text.slice(at);
}

const RATE =
  /(?:率|比例|比重|占比|系数|浓度|权重|指数|收入|总量|总产值|总值|增加值|数量|规模|面积|时限|时间|成本)$/;

/** What a number measures, from the text before it: from the last 、, verb, time or 全区 on. */
export function metricBefore(before: string): string {
  const tail = strip(behindLastSeparator(before));
  if (RATE.test(tail)) {
    return strip(tail.replace(/^.*(?:实现|确保|力争|完成|使(?!用)|达到)(?=[^\s]{2})/, ''));
  }
  const verb = LAST_VERB.exec(tail)?.[0] ?? '';
  const behind = strip(tail.slice(verb.length));
  return behind.length > 0 ? behind : strip(tail);
}

const DOING = new RegExp(anyOf(words.doing));

/** Of several attributes only the thing stays: 有影响、稳定的道德建设品牌 → 道德建设品牌. */
function withoutAttributes(text: string): string {
  const at = text.indexOf('的');
  const isListed = at > 0 && text.slice(0, at).includes('、') && text.length - at > 2;
  return isListed ? text.slice(at + 1) : text;
}

const BOUND = /^\s*(?:及以上|以上|以内|以下|左右)?的?/;
/** A remark in brackets, or one that is blanked out, ends the counted thing. */
const REMARK = new RegExp(`[(${MASK}].*$`);

/** The counted thing behind a number, without the work done on it: 15条重点河湖沟道治理 → 重点河湖沟道. */
export function metricBehind(behind: string): string {
  const plain = behind.replace(BOUND, '').replace(REMARK, '');
  const noun = withoutAttributes(plain).split(/[、,]/)[0]?.trim() ?? '';
  const doing = noun.search(DOING);
  const thing = doing >= 2 ? noun.slice(0, doing) : withoutEnding(noun, words.work);
  return thing.length === 1 ? noun : thing;
}

/** The names of several metrics with one head and tail: 马铃薯种植、收获机械化率 → two names. */
export function metricsOfList(before: string): string[] {
  const pieces = strip(before)
    .split(/[、和]/)
    .filter((piece) => piece !== '');
  const last = pieces.at(-1);
  const first = pieces[0];
  if (pieces.length < 2 || last === undefined || first === undefined) return pieces;
  const tail = /(?:[\u4e00-\u9fff]{2}化率|[\u4e00-\u9fff]{2}率|使用量)$/.exec(last)?.[0] ?? '';
  const core = last.slice(0, last.length - tail.length);
  const head = first.length > core.length ? first.slice(0, first.length - core.length) : '';
  return pieces.map((piece, index) => {
    const whole = index === pieces.length - 1 ? piece : piece + tail;
    return index === 0 ? whole : head + whole;
  });
}
