import type { Target } from '@gongbao/schema/types';
import { splitBaseline } from './baseline.js';
import { DECREASE, INCREASE } from './comparators.js';
import { metricBefore } from './metric-before.js';
import { metricBehind } from './metric-behind.js';
import { metricsOfList } from './metrics-of-list.js';
import {
  baseOf,
  compared,
  isPercent,
  leftOf,
  type NumberInClause,
  type TargetReading,
  type TargetRule,
} from './number-in-clause.js';
import { type Metric, moved, toMetric } from './stretch.js';
import { HAS_VERB, RATE_END, VERB_END, VERB_START } from './words.js';

/** 按照降低20%的标准降低化肥使用量: what is changed stands behind. */
const STANDARD_BEHIND = new RegExp(
  `^\\s{0,3}的(?:标准|比例|幅度|目标|要求)(?:${DECREASE}|${INCREASE}|严控|控制)(.{2,})$`,
);
/** 认定标准按最低生活保障标准的1.5倍确定. */
const MULTIPLE = /^(.{2,60}?)(?:按照?|为|是)[^按]{2,40}的\s{0,3}$/;
const SEVERAL =
  /(?:均|都|分别)\s{0,3}(?:达到?|为|要达到|需达到|提高到|提升到|提升至|提高至)?\s{0,3}$/;
const FORBIDDING =
  /不(?:得|能|应|宜|可)?(?:超过|突破|低于|高于|少于|大于|小于|多于|超)|最[高多长大]|上限/;

/** What is measured in days: 办理时间压缩至5个工作日. */
const TERM = /(?:时间|时限|时长|期限?|用时|耗时|寿命)[^,]{0,6}$/;

/** 培育企业不少于90家 delivers; 配备医师不少于2名 and 面积不少于50平方米 say what has to be there. */
function isDeliveredFloor(context: NumberInClause): boolean {
  const { number, head } = context;
  const isCounted = number.family === 'count' || number.family === 'people';
  const verb = VERB_START.exec(head.replace(LEADING, ''))?.[0] ?? '';
  return isCounted && verb !== '' && !/^(?:安排|配[备置]|设[置立]?|明确)/.test(verb);
}
const LEADING = /^(?:[\ue000,、]|每[年月季]度?|其中|力争|确保|并|且)*/;

function kindOfBound(context: NumberInClause, metric: string): Target['kind'] {
  const { number, comparison, before } = context;
  if (comparison.change !== 'level') return 'outcome';
  const isBound = comparison.comparator === '<=' || comparison.comparator === '>=';
  const isForbidding = FORBIDDING.test(before);
  if (comparison.comparator === '>=' && isDeliveredFloor(context)) return 'output';
  if (isBound && number.family === 'people' && isForbidding) return 'limit';
  if (isForbidding && !RATE_END.test(metric)) return 'limit';
  const isMoved = /(?:调整|提高|降低|增加|减少|压缩)(?:为|到|至)\s{0,3}$/.test(before);
  const isDelivered = !isMoved && HAS_VERB.test(before) && comparison.leftLength === 0;
  return isDelivered && number.unit !== '%' ? 'output' : 'outcome';
}

/** 最低生活保障标准的1.5倍: a multiple of another amount. */
function readMultiple(context: NumberInClause): TargetReading | null {
  const { number, before, carried, from } = context;
  const subject = number.unit === '倍' ? MULTIPLE.exec(before)?.[1] : undefined;
  if (subject === undefined) return null;
  const own = toMetric(metricBefore(subject), from);
  const metric = own.length > 0 ? own : carried.metric;
  return { rule: 'multiple', kind: 'outcome', metric, baseline: [], ...compared(context) };
}

/** Whether a counted thing stands right behind its number. */
const isThing = (behind: string): boolean =>
  /^(?![的且并和及与或以左])[\u4e00-\u9fffA-Za-z“]{3}/.test(behind);

/** 按不低于20%的比例录用见习人员, 达到2000人的招生规模: what is measured stands behind. */
const MEASURED_BEHIND =
  /^\s?的(?:比例(?!为|是)([\u4e00-\u9fff]{3,16}?)(?=[并且,;。]|$)|([\u4e00-\u9fff]{0,10}(?:规模|水平|总量))$)/;

function measuredBehind({ behind, behindFrom }: NumberInClause): Metric {
  const match = MEASURED_BEHIND.exec(behind);
  const words = match?.[1] ?? match?.[2];
  if (match === null || words === undefined) return [];
  const to = behindFrom + match[0].length;
  return [[to - words.length, to]];
}

/** 收取不超过成交价5%的佣金: behind a share of something stands what it makes up. */
const MADE_UP = /^\s?的([\u4e00-\u9fff]{2,8})$/;

function madeUp({ comparison, behind, behindFrom }: NumberInClause): Metric {
  const words = comparison.base !== null ? MADE_UP.exec(behind)?.[1] : undefined;
  const to = behindFrom + behind.length;
  return words === undefined ? [] : [[to - words.length, to]];
}

/** 每千人口拥有医师数3.7人、护士数5.1人: an indicator, by its name, whose number alone is printed. */
const isPerHead = ({ head, before, behind, number }: NumberInClause): boolean =>
  number.family !== 'time' &&
  /(?:^|[^\u4e00-\u9fff])(?:[全本][市县区省国])?(?:每[百千万]|人均|户均)/.test(head) &&
  /[\u4e00-\u9fff)][数量积积入率位]\s?$/.test(before) &&
  /^\s?(?:左右|以上|以下)?(?:、|$)/.test(behind);

const FOR_THINGS = /[对向从给]\s{0,3}$/;

/** 对不少于30%的学校开展抽查: the things stand behind, and who acts before. */
const thingsBehind = ({ behind, behindFrom }: NumberInClause, left: string): Metric =>
  FOR_THINGS.test(left) && /^\s?的/.test(behind) ? toMetric(metricBehind(behind), behindFrom) : [];

/** What the number measures by its own clause: one of a list, what stands behind, or before. */
function ownMetric(context: NumberInClause, rest: string): Metric {
  const { behind, behindFrom, before, count, index, from, carried } = context;
  const object = STANDARD_BEHIND.exec(behind);
  if (object?.[1] !== undefined) {
    const at = behindFrom + behind.length - object[1].length;
    const things = metricsOfList(object[1]);
    if (count > 1 && things.length === count) return moved(things[index] ?? [], at);
    return [[at, at + object[1].length]];
  }
  const names = count > 1 || SEVERAL.test(before) ? metricsOfList(rest) : [];
  const listed = names.length === count ? names[index] : undefined;
  if (count > 1 && rest.trim() === '' && carried.named.length >= count) {
    return carried.named.at(index - count) ?? [];
  }
  if (listed !== undefined) return moved(listed, from);
  return toMetric(metricBefore(rest, context.comparison), from);
}

/** 污水处理率达到60%以上, 年均浓度控制105微克/立方米以内, 提高到0.55: a level, bound or change. */
export const readLevel: TargetRule = (context) => {
  const { before, behind, number, comparison, carried, from } = context;
  const multiple = readMultiple(context);
  if (multiple !== null) return multiple;
  const isRate = isPercent(context) && (RATE_END.test(before) || comparison.rightLength > 0);
  if (comparison.leftLength === 0 && !isRate && !isPerHead(context)) return null;
  const left = leftOf(context);
  const { to, baseline } = splitBaseline(left);
  const own = ownMetric(context, left.slice(0, to));
  const isCountOfThings =
    !isPercent(context) && own.length === 0 && number.unit !== null && behind.trim().length > 1;
  if (isCountOfThings && comparison.rightLength === 0) return null;
  if (!isPercent(context) && VERB_END.test(left) && /^\s?的?[\u4e00-\u9fffA-Za-z“]{2}/.test(behind))
    return null;
  // 释放不少于100个场景: the thing that is counted follows.
  const isCounted = number.family === 'people' || number.family === 'count';
  if (isCounted && comparison.isPredicated && isThing(behind)) return null;
  const known = carried.isOfCase ? carried.metric : [];
  const choices = [
    madeUp(context),
    thingsBehind(context, left),
    own,
    measuredBehind(context),
    known,
    baseOf(context),
  ];
  const metric = choices.find((one) => one.length > 0) ?? carried.metric;
  if (number.family === 'time' && !TERM.test(before.slice(0, left.length))) return null;
  const [words] = own.slice(-1).map(([a, b]) => before.slice(a - from, b - from));
  const kind = kindOfBound(context, words ?? '');
  const isMoved = comparison.change !== 'level';
  const start = isMoved ? toMetric(baseline, from) : [];
  return { rule: 'level', kind, metric, baseline: start, ...compared(context) };
};
