import { metricBefore, metricBehind } from './metric.js';
import { compared, leftOf, type NumberInClause, type TargetRule } from './number-in-clause.js';
import { COMPLETING_VERB, MONEY, PEOPLE } from './words.js';

const COMPLETING = new RegExp(COMPLETING_VERB);
const HAVING = /每[个家村户镇乡社区]{1,3}[\u4e00-\u9fff]{0,4}(?:都|均)?有?\s*$|都有\s*$|各有\s*$/;
const AT_LEAST = /(?:至少|不少于|不低于)[^,]{0,6}$/;
const NO_OBJECT = /^(?:以上|标准|任务|目标|、|和|$)/;
/** Chinese numerals before these count something: 设总校长一名, 组织一次; 一个, 一项 mostly do not. */
const COUNTED_IN_WORDS = /^(?:名|次)$/;

/** Whether a numeral in words counts things to deliver: 一名, 一次, or 甲、乙、丙等三个. */
function countsInWords({ quantity, before }: NumberInClause, left: string): boolean {
  if (!quantity.isWord) return true;
  if (!COMPLETING.test(left)) return false;
  const unit = quantity.unitOfMeasure ?? '';
  const isListed = quantity.value >= 3 && /等\s*$/.test(before);
  return AT_LEAST.test(before) || COUNTED_IN_WORDS.test(unit) || isListed;
}

/** The thing that is counted: behind the number, where a verb stands right before it, else before. */
function objectOf({ behind, comparison }: NumberInClause, left: string): string {
  const rest = behind.slice(comparison.rightLength).trim();
  const state = /“[^“”]+”$/.exec(rest)?.[0];
  if (state !== undefined && /^.{0,12}(?:实现)?“/.test(rest)) return state;
  const own = metricBefore(left);
  if (NO_OBJECT.test(rest)) return own;
  return metricBehind(rest) || own;
}

/** 引进农业龙头企业3家, 建设2-3处秸秆收储中心, 每月至少组织一次: a quantity to deliver. */
export const readOutput: TargetRule = (number) => {
  const { before, quantity, comparison } = number;
  const unit = quantity.unitOfMeasure;
  if (unit === null || unit === '%' || MONEY.test(unit) || unit === '分') return null;
  const isLeast = AT_LEAST.test(before);
  const left = leftOf(number);
  const isDelivered = COMPLETING.test(left) || HAVING.test(before) || isLeast;
  const isCompared = comparison.rightLength > 0 || comparison.leftLength > 0;
  if ((!isDelivered && !isCompared) || !countsInWords(number, left)) return null;
  const metric = objectOf(number, left);
  if (metric === '') return null;
  const plain = compared(number);
  const isLimit = isLeast && PEOPLE.test(unit) && !/组织|开展/.test(before);
  return {
    rule: 'output',
    kind: isLimit ? 'limit' : 'output',
    metric,
    baseline: null,
    ...plain,
    comparator: isLeast && plain.comparator === '=' ? '>=' : plain.comparator,
    explicit: plain.explicit || isLeast,
  };
};
