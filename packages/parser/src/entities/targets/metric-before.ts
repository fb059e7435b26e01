import metrics from '../../lexicon/metrics.json' with { type: 'json' };
import verbs from '../../lexicon/verbs.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import { characterSet } from '../../patterns/character-set.js';
import { MASK } from '../mask.js';
import type { Stretch } from './stretch.js';
import { BUILT, COMPLETING, NOUN_BEHIND, OF_THING, VERB_START } from './words.js';

const WHOLE = new RegExp(`^(?:${anyOf(metrics.whole)})`);
/** 全区 alone is a place; 自治区级 is an attribute. */
const REGION = `(?:${anyOf(metrics.regions)})(?![级属直])`;
const LEADING = new RegExp(
  `^(?:${anyOf(metrics.leading)}|${REGION}|${MASK}{1,40}|每(?:年|月|季度|周|学年|半年|人每[月年日])|\\d{4}\\s{0,2}年|[,、;:.]|\\([一二三四五六七八九十\\d]{1,3}\\)|\\s{1,9})`,
);
/** What may stand between a metric and its number without being part of either, longest first. */
const TRAILING = [...metrics.trailing, MASK, ',', '、'].sort(
  (left, right) => right.length - left.length,
);
/** 方向, 许可 end in characters that stand alone before numbers, too. */
const WHOLE_END = new RegExp(`(?:${anyOf(metrics.wholeEnds)})$`);
const RATE = new RegExp(`(?:${anyOf(metrics.rates)})$`);
const CUTTING = new RegExp(
  `^.*(?:${REGION}|${anyOf(metrics.verbs)})(?!的|${NOUN_BEHIND})(?=[^\\s])`,
);
const CONFIRMING = new RegExp(
  `^.*(?:${REGION}|${anyOf(metrics.confirming)})(?!的|${NOUN_BEHIND})(?=[^\\s])`,
);
/** 生产线要安装效率…的设施, 建成一批产值…的集群: what is done with a thing, before its rate. */
const OBLIGED = new RegExp(
  `^.*(?:(?:要|应当?|必?须)(?:${COMPLETING}|${anyOf(verbs.weak)}|${BUILT})|(?:${COMPLETING})一[批个])`,
);
/** 引导机构逐步将平均费率降至1%: what is moved stands behind 将 and 把. */
const MOVING = /^.*(?:将(?!军|来|近)|把(?!关|控|手))(?=.{2})/;
const LAST_VERB = new RegExp(
  `^.*(?:(?:${COMPLETING})(?:提[升质]|补充)?|设(?![施备计置定区]))(?!${OF_THING}|${NOUN_BEHIND}|(?:${anyOf(verbs.work)})$)(?=[^\\s])`,
);
/** 全市 alone names no measure, though it begins many. */
const PLACE_ALONE = /^(?:[被各]|全[国省市县区州旗盟镇乡])$/;
const VERB_ALONE = new RegExp(
  `^(?:${COMPLETING}|${anyOf(verbs.weak)}|${BUILT}|${anyOf(metrics.verbs)})$`,
);

const VERB_AND_THING = new RegExp(`${VERB_START.source}.{2}`);
/** 新建改建30个: two verbs name nothing that is built. */
const BUILT_ALONE = /^[\u4e00-\u9fff][建造]$/;
const BUILT_BEFORE = /[建造]$/;

const BOUND_BEFORE = /(?:至少|最少|最多|完成|开展|实现)$/;

/** Where the last of some words ends that are followed by a noun; words inside 应急, 建成区 are none. */
function endOfLast(pattern: RegExp, text: string): number {
  let head = text;
  for (;;) {
    const found = pattern.exec(head)?.[0];
    if (found === undefined) return 0;
    const isInside = [1, 2, 3, 4].some((back) => {
      const at = found.length - back;
      return at >= 0 && (WHOLE.exec(text.slice(at))?.[0].length ?? 0) > back;
    });
    if (!isInside) return found.length;
    head = text.slice(0, found.length);
  }
}

/** Without words at either end that are no part of a name. */
function strip(text: string, [start, end]: Stretch): Stretch {
  let from = start;
  let to = end;
  for (;;) {
    const rest = text.slice(from, to);
    if (WHOLE.test(rest)) break;
    const leading = LEADING.exec(rest)?.[0].length ?? 0;
    if (leading === 0) break;
    from += leading;
  }
  for (;;) {
    const rest = text.slice(from, to).trimEnd();
    const ending = WHOLE_END.test(rest) ? undefined : TRAILING.find((word) => rest.endsWith(word));
    to = from + rest.length - (ending?.length ?? 0);
    if (ending === undefined) break;
  }
  return [from, Math.max(from, to)];
}

const parts = characterSet('、且,');

/** Where the part behind the last 、 or 且 begins, outside quotation marks and brackets. */
function behindSeparator(text: string): number {
  let depth = 0;
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '“' || character === '(') depth += 1;
    else if (character === '”' || character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && parts(text.charCodeAt(index))) at = index + 1;
  }
  return at;
}

/** Attributes stay with their thing: 精品化、主题化茶园, 创新型、专精特新企业. */
const ATTRIBUTE = /[化型性级式新]$/;
/** 部、省级实验室, 县、乡、村道: ranks of one thing; 镇、街道 are two bodies. */
const RANK = /(?:^|[、,])(?:部|省|市|县|区|镇|乡|国家)$/;
const RANKED = /^(?:省|市|县|区|镇|乡|村)[级道、]/;

export const isAttribute = (words: string, next: string): boolean =>
  ATTRIBUTE.test(words) || (RANK.test(words) && RANKED.test(next));

/** 畜牧养殖、水产养殖和农产品加工机械化率: one measure of all that the list names. */
const SHARED_RATE = new RegExp(
  `、[^、,]{2,12}(?:[和与]|(?<!普)及)[^、,]{0,20}(?:${anyOf(metrics.shared)})$`,
);

function startOf(text: string): number {
  if (SHARED_RATE.test(text)) return text.lastIndexOf(',') + 1;
  let at = behindSeparator(text);
  if (at >= text.length - 1) return at;
  while (text.charAt(at - 1) === '、' && isAttribute(text.slice(0, at - 1), text.slice(at))) {
    at = behindSeparator(text.slice(0, at - 1));
  }
  return at;
}

const VERB_TAIL = new RegExp(`(?:${COMPLETING}|设)$`);
/** Signs that who, how or when is told before a verb, or another verb: 各镇, 将, 通过, 年平均, 组织. */
const SAYS_WHO = new RegExp(
  `[各每全将要应须可在对以由从被能通经向]|[局委办镇乡县市区省府]$|^.?$|^年?平?均$|^(?:${COMPLETING})`,
);

/**
 * What a number measures by the text before it: from the last 、, verb, time or 全区 on. Where the
 * comparator is what the clause says (孵化载体不少于5家), a verb behind a noun is part of a name.
 */
export function metricBefore(text: string, { isPredicated = false } = {}): Stretch {
  let [from, to] = strip(text, [startOf(text), text.length]);
  const head = (): string => text.slice(from, to);
  const cut = (length: number): void => {
    if (length > 0) [from, to] = strip(text, [from + length, to]);
  };
  cut(endOfLast(MOVING, head()));
  // 县财政局要在5月25日前拨付经费: a time in front of a verb tells when.
  const timed = head().lastIndexOf(MASK) + 1;
  if (timed > 0 && VERB_AND_THING.test(head().slice(timed))) cut(timed);
  if (RATE.test(head())) {
    cut(endOfLast(CONFIRMING, head()));
    cut(endOfLast(OBLIGED, head()));
    return [from, to];
  }
  cut(endOfLast(CUTTING, head()));
  // 至少检查1次: the verb behind a bound is what is counted.
  if (BOUND_BEFORE.test(text.slice(0, from)) && VERB_ALONE.test(head())) return [from, to];
  const last = endOfLast(LAST_VERB, head());
  const isInName =
    isPredicated &&
    !SAYS_WHO.test(head().slice(0, last).replace(VERB_TAIL, '')) &&
    !PLACE_ALONE.test(head().slice(last));
  const verb = isInName ? 0 : last;
  const opening = WHOLE.test(head()) ? 0 : (VERB_START.exec(head())?.[0].length ?? 0);
  const doing = verb > 0 ? verb : opening;
  cut(doing);
  // 开展培训3次: a verb behind a verb is what is done.
  const isNone =
    PLACE_ALONE.test(head()) ||
    (doing === 0 && VERB_ALONE.test(head())) ||
    (BUILT_ALONE.test(head()) && BUILT_BEFORE.test(text.slice(0, from)));
  return isNone ? [to, to] : [from, to];
}
