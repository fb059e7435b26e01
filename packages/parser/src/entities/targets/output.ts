import metrics from '../../lexicon/metrics.json' with { type: 'json' };
import verbs from '../../lexicon/verbs.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import type { NumberMark } from '../../patterns/number/index.js';
import { MASK } from '../mask.js';
import { metricBefore } from './metric-before.js';
import { metricBehind, thingBehindMeasure } from './metric-behind.js';
import { compared, leftOf, type NumberInClause, type TargetRule } from './number-in-clause.js';
import { type Metric, toMetric } from './stretch.js';
import { BUILT, COMPLETING, HAS_VERB, VERB_END, VERB_START } from './words.js';

const HAVING =
  /每[个家村户镇乡社区县校]{1,3}[\u4e00-\u9fff]{0,4}(?:都|均)?有?\s{0,3}$|都有\s{0,3}$|各有?\s{0,3}$/;
const AT_LEAST = /(?:至少|不少于|不低于)[^,]{0,6}$/;
/** 3.1万套（户）: another unit is no object either. */
const NO_OBJECT = /^(?:以上|标准(?!化)|任务|目标|、|和|及|且|并|\([^()]{1,2}\)(?=[、,;。]|$)|$)/;
/** Chinese numerals before these count something: 设总校长一名, 组织一次; 一个, 一项 mostly do not. */
const COUNTED_IN_WORDS = /^(?:名|次)$/;
/** 由至少2名医师, 任命的不少于三名法官: the thing follows. */
const OPEN_END = /[等由的为向给让]\s{0,3}$/;
/** Verb and object in one: 造林, 绿化 carry no object of their own. */
const GOES_ON = /^[\s、和及与或]{0,3}$/;

/** 搬迁2726人安置任务: only the work stands behind. */
const WORK = new RegExp(`^(?:${anyOf(verbs.work)})$`);

/** Units of things; those of all others measure what stands before: 年交易额100亿元以上的市场. */
const COUNTING: ReadonlySet<NumberMark['family']> = new Set(['count', 'people']);

/** 年销售收入2亿元以上: what ends so is measured, whatever stands behind. */
const RATE = new RegExp(`(?:${anyOf(metrics.rates)})\\s?$`);

/** Whether a numeral in words counts things to deliver: 一名, 一次, or 甲、乙、丙等三个, 泵站十二座. */
function countsInWords(context: NumberInClause, left: string): boolean {
  const { number, before, behind } = context;
  if (!number.isWord) return true;
  if (!HAS_VERB.test(left) || /^[村镇乡区]$/.test(number.unit ?? '')) return false;
  const isListed = number.value >= 3 && /等\s{0,3}$/.test(before);
  const isTail = number.value >= 2 && behind.trim() === '';
  const isObject =
    number.value >= 2 &&
    VERB_END.test(left) &&
    (number.value > 10 || !/^[个项]$/.test(number.unit ?? ''));
  // 一次办结 is how it is done; 组织一次演练 and 每季度一次 count.
  const isManner =
    number.value === 1 &&
    /^[\u4e00-\u9fff]/.test(behind.trim()) &&
    !VERB_END.test(left) &&
    !/(?:[进举]行|[作做搞])\s{0,3}$/.test(left) &&
    !left.endsWith(MASK);
  const isNamed = COUNTED_IN_WORDS.test(number.unit ?? '') && !isManner;
  return AT_LEAST.test(before) || isNamed || isListed || isTail || isObject;
}

/** The thing that is counted: behind the number, where a verb stands right before it, else before. */
function objectOf(context: NumberInClause, left: string): Metric {
  const { behind, comparison, from, number, tail } = context;
  const behindFrom = context.behindFrom + comparison.rightLength;
  const rest = behind.slice(comparison.rightLength);
  if (COUNTING.has(number.family)) {
    const apart = toMetric(thingBehindMeasure(behind, tail), context.behindFrom);
    if (apart.length > 0) return apart;
  }
  const state = /“[^“”]+”$/.exec(rest);
  if (state !== null && /^.{0,12}(?:实现)?“/.test(rest)) {
    return toMetric([state.index, rest.length], behindFrom);
  }
  const own = toMetric(metricBefore(left, comparison), from);
  const isBefore = own.length > 0 && !VERB_END.test(left) && !OPEN_END.test(left);
  const isMeasure = !COUNTING.has(number.family) && (/^\s?的/.test(rest) || RATE.test(left));
  if (own.length > 0 && isMeasure) return own;
  if (NO_OBJECT.test(rest.trim()) || (isBefore && /^[,、和及]/.test(rest))) return own;
  const thing = metricBehind(rest);
  if (own.length > 0 && WORK.test(rest.slice(...thing))) return own;
  const next = toMetric(thing, behindFrom);
  return next.length > 0 ? next : own;
}

/** Whether a verb delivers the number: its own, or that of the number before in the sentence. */
function isDelivered(
  { before, head, carried, from, clauseFrom }: NumberInClause,
  left: string,
): boolean {
  if (HAS_VERB.test(left) || VERB_END.test(left) || HAVING.test(before)) return true;
  if (VERB_START.test(left.replace(/^[、,和及与\s]{1,3}/, ''))) return true;
  if (from > clauseFrom && HAS_VERB.test(head)) return true;
  return carried.isDelivered && (GOES_ON.test(left) || left.length <= LONGEST_THING);
}

const DONE_ONLY = new RegExp(
  `^[${MASK}、,其中和并]*(?:各|(?:[\\d一二三四五两]{1,2}年)?(?:累计|合计|共计?)?(?:${COMPLETING}|${BUILT}){1,2})\\s?$`,
);
const THING_UNIT = /^(?:[个家座条套处所台户]|公里|千米|亩|万?元)$/;

/** 改造管网50公里，其中2018年完成20公里; 新开工项目15个、竣工投产10个; 2025年、2026年各10个: the thing is that of the number before. */
function isDoneOnly({ behind, number }: NumberInClause, left: string, own: Metric): boolean {
  const [first] = own;
  const isAlone =
    first === undefined || (first[0] < number.from && THING_UNIT.test(number.unit ?? ''));
  return isAlone && DONE_ONLY.test(left) && /^\s?(?:以上|以内|左右)?(?:$|[、和])/.test(behind);
}

/** A thing whose verb stands in the clause before is short: 改造步道80公里，管网20公里. */
const LONGEST_THING = 12;

/** 引进农业龙头企业3家, 建设2-3处秸秆收储中心, 每月至少组织一次: a quantity to deliver. */
export const readOutput: TargetRule = (context) => {
  const { before, number, comparison } = context;
  const { unit, family } = number;
  if (unit === null || family === 'share' || family === 'points' || family === 'time') return null;
  const isLeast = AT_LEAST.test(before);
  const left = leftOf(context);
  const isCompared = comparison.rightLength > 0 || comparison.leftLength > 0;
  if (!isDelivered(context, left) && !isLeast && !isCompared) return null;
  if (!countsInWords(context, left)) return null;
  const own = objectOf(context, left);
  const metric = isDoneOnly(context, left, own) ? context.carried.metric : own;
  if (metric.length === 0) return null;
  const plain = compared(context);
  const isLimit = isLeast && family === 'people' && !/组织|开展|培训|引进|培养/.test(before);
  return {
    rule: 'output',
    kind: isLimit ? 'limit' : 'output',
    metric,
    baseline: [],
    ...plain,
    comparator: isLeast && plain.comparator === '=' ? '>=' : plain.comparator,
    explicit: plain.explicit || isLeast,
  };
};
