import type { Target } from '@gongbao/schema';
import { splitBaseline } from './baseline.js';
import { metricBefore, metricsOfList } from './metric.js';
import {
  compared,
  isPercent,
  leftOf,
  type NumberInClause,
  type TargetReading,
  type TargetRule,
} from './number-in-clause.js';
import { COMPLETING_VERB, PEOPLE, RATE_END } from './words.js';

const COMPLETING = new RegExp(COMPLETING_VERB);
/** 按照降低20%的标准降低化肥使用量: what is changed stands behind. */
const STANDARD_BEHIND =
  /^\s*的(?:标准|比例|幅度|目标|要求)(?:降低|严控|减少|压减|控制|削减|提高|增加)(.+)$/;
/** 认定标准按最低生活保障标准的1.5倍确定. */
const MULTIPLE = /^(.+?)(?:按照?|为|是)[^按]+的\s*$/;
const SEVERAL = /(?:均|分别)\s*(?:达到?|为)?\s*$/;

function kindOfBound(
  { quantity, comparison, before }: NumberInClause,
  metric: string,
): Target['kind'] {
  if (comparison.change !== 'level') return 'outcome';
  const isBound = comparison.comparator === '<=' || comparison.comparator === '>=';
  const isForbidding = /不(?:得)?(?:超过|突破|低于|高于|少于)/.test(before);
  if (isBound && PEOPLE.test(quantity.unitOfMeasure ?? '') && isForbidding) return 'limit';
  if (isForbidding && !/率$|比例$|比重$/.test(metric)) return 'limit';
  const isMoved = /(?:调整|提高|降低|增加|减少|压缩)(?:为|到|至)\s*$/.test(before);
  const isDelivered = !isMoved && COMPLETING.test(before) && comparison.leftLength === 0;
  return isDelivered && quantity.unitOfMeasure !== '%' ? 'output' : 'outcome';
}

/** 最低生活保障标准的1.5倍: a multiple of another amount. */
function readMultiple(number: NumberInClause): TargetReading | null {
  const { quantity, before, carried } = number;
  const subject = quantity.unitOfMeasure === '倍' ? MULTIPLE.exec(before)?.[1] : undefined;
  if (subject === undefined) return null;
  const metric = metricBefore(subject) || carried || null;
  return { rule: 'multiple', kind: 'outcome', metric, baseline: null, ...compared(number) };
}

/** What the number measures by its own clause: one of a list, what stands behind, or before. */
function ownMetric({ before, behind, count, index }: NumberInClause, rest: string): string {
  const object = STANDARD_BEHIND.exec(behind)?.[1];
  const names = count > 1 || SEVERAL.test(before) ? metricsOfList(object ?? rest) : [];
  const listed = names.length === count ? names[index] : undefined;
  return listed ?? object ?? metricBefore(rest);
}

/** 污水处理率达到60%以上, 年均浓度控制105微克/立方米以内, 提高到0.55: a level, bound or change. */
export const readLevel: TargetRule = (number) => {
  const { before, behind, quantity, comparison, carried } = number;
  const multiple = readMultiple(number);
  if (multiple !== null) return multiple;
  const isRate = isPercent(number) && (RATE_END.test(before) || comparison.rightLength > 0);
  if (comparison.leftLength === 0 && !isRate) return null;
  const { rest, baseline } = splitBaseline(leftOf(number));
  const own = ownMetric(number, rest);
  const isCountOfThings =
    !isPercent(number) && own === '' && quantity.unitOfMeasure !== null && behind.trim().length > 1;
  if (isCountOfThings && comparison.rightLength === 0) return null;
  const isMoved = comparison.change !== 'level' || /调整|原有/.test(before);
  const metric = own || carried || null;
  const kind = kindOfBound(number, own || carried);
  return { rule: 'level', kind, metric, baseline: isMoved ? baseline : null, ...compared(number) };
};
