import { metricBefore } from './metric.js';
import { compared, isPercent, type TargetRule } from './number-in-clause.js';
import { RATE_END } from './words.js';

const THINGS = /^.*(?:事项|项目|企业|村|镇|学校|单位|机构|人员|的)(?=.{2,}$)/;

/** What things are to reach: “一窗”受理, 网上能办, 县级以上文明村标准. */
function stateOf(behind: string): string {
  const first = behind.replace(/[且并].*$/, '').trim();
  const quoted = /“[^“”]+”[\u4e00-\u9fff]{0,4}$/.exec(first)?.[0];
  if (quoted !== undefined) return quoted;
  const reached = /(?:实现|通过|达到|完成)(.{2,})$/.exec(first)?.[1];
  return reached ?? first.replace(THINGS, '');
}

/** 50%以上的政务服务事项实现“一窗”受理: a share of things that reach a state. */
export const readShare: TargetRule = (number) => {
  const { before, behind, comparison, carried } = number;
  if (!isPercent(number) || comparison.leftLength > 0 || RATE_END.test(before)) return null;
  const rest = behind.slice(comparison.rightLength);
  const isOfThings = /^\s*(?:的|“)/.test(rest);
  const thing = metricBefore(before) || carried;
  if (!isOfThings && rest.trim() === '' && comparison.rightLength > 0) return null;
  if (!isOfThings && rest.trim() === '' && number.quantity.value !== 100) return null;
  const metric = isOfThings ? stateOf(rest) : thing;
  return {
    rule: 'share',
    kind: 'outcome',
    metric: metric || null,
    baseline: null,
    ...compared(number),
  };
};
