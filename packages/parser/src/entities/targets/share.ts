import { shareOf } from './base-of-share.js';
import { metricBefore } from './metric-before.js';
import { compared, isPercent, type NumberInClause, type TargetRule } from './number-in-clause.js';
import { type Metric, type Stretch, toMetric } from './stretch.js';
import { RATE_END, VERB_END } from './words.js';

const THINGS = /^.*(?:事项|项目|企业|村|镇|学校|单位|机构|人员|的)(?=.{2,}$)/;
const REACHED = /(?:实现|通过|达到|达|完成)(.{2,})$/;
const QUOTED = /“[^“”]+”[\u4e00-\u9fff]{0,4}$/;

/** What things are to reach: “一窗”受理, 网上能办, 县级以上文明村标准; as a stretch of the text. */
function stateOf(behind: string): Stretch {
  const to = /[且并,]|开展|进行/.exec(behind)?.index ?? behind.length;
  const first = behind.slice(0, to).replace(/[和及与、\s]{1,3}$/, '');
  const quoted = QUOTED.exec(first);
  if (quoted !== null) return [quoted.index, first.length];
  const reached = REACHED.exec(first)?.[1];
  if (reached !== undefined) return [first.length - reached.length, first.length];
  return [THINGS.exec(first)?.[0].length ?? 0, first.length];
}

const THING_BEHIND =
  /^\s?(?!的|“|用于|给予|予以|进行|发放|以|且|并|和|及)([\u4e00-\u9fff()]{2,12}?)(?:达到|实现|完成|通过|建成|纳入|开展)/;

/** 建成区40%以上面积达到…: the thing goes on behind the share. */
function partedThing(own: Metric, rest: string, restFrom: number): Metric | null {
  const behind = THING_BEHIND.exec(rest)?.[1];
  if (behind === undefined) return null;
  const from = restFrom + rest.indexOf(behind);
  return [...own, [from, from + behind.length]];
}

/** Where the text behind the number, without its bound, begins in the paragraph. */
const restFrom = ({ behindFrom, comparison }: NumberInClause): number =>
  behindFrom + comparison.rightLength;

/** 50%以上的政务服务事项实现“一窗”受理: a share of things that reach a state. */
export const readShare: TargetRule = (context) => {
  const { before, behind, comparison, carried, number, from } = context;
  if (!isPercent(context) || comparison.leftLength > 0 || RATE_END.test(before)) return null;
  const rest = behind.slice(comparison.rightLength);
  const isOfThings = /^\s{0,3}(?:的|“)/.test(rest);
  const own = toMetric(shareOf(before) ?? metricBefore(before), from);
  const parted = partedThing(own, rest, restFrom(context));
  if (!isOfThings && rest.trim() === '' && comparison.rightLength > 0) return null;
  const isDone = own.length === 0 && VERB_END.test(before);
  if (!isOfThings && rest.trim() === '' && number.value !== 100 && !isDone) return null;
  const thing = own.length > 0 ? own : carried.metric;
  const state = isOfThings ? toMetric(stateOf(rest), restFrom(context)) : thing;
  const metric = parted ?? state;
  return { rule: 'share', kind: 'outcome', metric, baseline: [], ...compared(context) };
};
