import { shareOf } from './base-of-share.js';
import { splitBaseline } from './baseline.js';
import { CEILING_START } from './comparators.js';
import { metricBefore } from './metric-before.js';
import { metricBehind } from './metric-behind.js';
import { metricsOfList } from './metrics-of-list.js';
import {
  baseOf,
  compared,
  leftOf,
  type NumberInClause,
  type TargetRule,
} from './number-in-clause.js';
import { type Metric, moved, type Stretch, toMetric } from './stretch.js';
import { ALLOCATING, FUND, GIVING, RATE_END } from './words.js';

/** The money itself behind the number: 一次性后补助; but 进行补贴 is what is done with it. */
const FUND_BEHIND = new RegExp(
  `^\\s{0,3}(?:以内|以上|左右)?(?:、最[长多高][^,、;]{1,8})?的?(?:标准|比例|额度)?(?!进行|用于|作为)((?:(?!${GIVING})[^,、;。]){0,10}?(?:${FUND}){1,3}”?)`,
);
const GIVEN_BEHIND = new RegExp(
  `(?:${GIVING})(?:一次性|相应|适当)?([\\u4e00-\\u9fff“”]{0,10}?(?:${FUND}){1,3})`,
);
const FUND_WITHIN = new RegExp(`(?:${FUND})`);
/** 给予最高5万元/年的…: what is given stands behind whatever its name. */
const GIVING_END = new RegExp(`(?:${GIVING}|最高|不超过)\\s{0,3}$`);
const PURPOSE = /^.*(?:用于|作为)(?:[^、,]{0,30}的)?/;

/** What money is spent on: 用于教师聘用补助经费, 作为三所中学的奖励基金. */
function purposeOf(behind: string): Stretch {
  const lead = PURPOSE.exec(behind)?.[0].length ?? 0;
  const isNamed = lead > 0 && !/[、,]/.test(behind.slice(lead));
  return isNamed ? [lead, behind.length] : [0, 0];
}

function fundBehind(behind: string): Stretch {
  for (const pattern of [FUND_BEHIND, GIVEN_BEHIND]) {
    const match = pattern.exec(behind);
    const words = match?.[1] ?? '';
    if (match === null || words === '') continue;
    const to = match.index + match[0].length;
    return [to - words.length, to];
  }
  return [0, 0];
}

const SHORTEST_BASE = 3;
/** 给予工程造价20%的奖补: what the share is taken of. */
const GIVEN_OF = new RegExp(`(?:${GIVING})\\s{0,3}$`);

const orElse = (...choices: readonly Metric[]): Metric =>
  choices.find((metric) => metric.length > 0) ?? [];

/** 最高出资额50万元, 最高奖励10万元: the ceiling itself names what is given. */
const CEILING_OF = new RegExp(`${CEILING_START}((?:${FUND}|出资额){1,2})\\s{0,3}$`);

function fundOfCeiling(before: string): Stretch {
  const words = CEILING_OF.exec(before)?.[1] ?? '';
  const to = before.trimEnd().length;
  return [to - words.length, to];
}

/** 对新认定的龙头企业一次性奖励, 对冷库按库容每立方米补助: whom it is for and by what are no part of what is given. */
const GIVEN_FOR =
  /^[^,]*(?:的|按[^,每]*每(?:[立平]方米|[\u4e00-\u9fff]{1,2}?))(?=[\u4e00-\u9fff]{2})/;

function givenOf(text: string, [from, to]: Stretch, by: number): Metric {
  const isFor = /^(?:并|再)?对/.test(text.trimStart());
  const lead = isFor ? (GIVEN_FOR.exec(text.slice(from, to))?.[0].length ?? 0) : 0;
  return toMetric([from + lead, to], by);
}

/** 县、乡、村道养护资金: a list of funds; of 博士、硕士 each is given one. */
const isFund = (text: string, name: Metric): boolean =>
  FUND_WITHIN.test(name.map(([from, to]) => text.slice(from, to)).join(''));

/** 40万元的贷款额度以及60%贷款贴息: what stands before belongs to the number before. */
const GOES_ON = /(?:以及|[和及与或、])\s?(?:最高|最多)?$/;

/** What a sum or share is a part of, or spent on. */
function metricOf(context: NumberInClause, isSum: boolean): Metric {
  const { before, behind, behindFrom, tail, carried, from, count, index } = context;
  const left = leftOf(context);
  const rest = left.slice(0, splitBaseline(left).to);
  const names = count > 1 ? metricsOfList(rest) : [];
  const isOfEach = names.length === count && names.every((name) => isFund(rest, name));
  if (isOfEach) return moved(names[index] ?? [], from);
  const share = isSum ? null : shareOf(rest);
  const place = share ?? metricBefore(rest);
  const own = toMetric(place, from);
  const isOther = GOES_ON.test(rest);
  const named =
    !isOther && FUND_WITHIN.test(rest.slice(...place)) ? givenOf(rest, place, from) : [];
  const isBase =
    share !== null ||
    (place[1] - place[0] >= SHORTEST_BASE && GIVEN_OF.test(rest.slice(0, place[0]))) ||
    /的\s{0,3}$/.test(rest) ||
    /[\u4e00-\u9fff)]\s{0,3}最高$/.test(before);
  const next = toMetric(fundBehind(behind), behindFrom);
  const given = GIVING_END.test(before) ? toMetric(metricBehind(behind), behindFrom) : [];
  const purpose = toMetric(purposeOf(tail), behindFrom);
  const ceiling = toMetric(fundOfCeiling(before), from);
  if (isSum)
    return orElse(next, purpose, given, ceiling, named, carried.fund(), own, carried.metric);
  const base = baseOf(context);
  return orElse(isBase ? own : [], named, next, carried.metric, carried.fund(), own, base);
}

/** 按照降低20%的标准: a change of what stands behind. */
const STANDARD_BEHIND = /^\s{0,3}的(?:标准|比例|幅度)/;
const LEVEL = /(?:达到?|增长|突破|增至|提高到|提高至|提升到|提升至)\s{0,3}$/;
const INCOME = /收入|产值|营业额|增加值|投资完成|完成投资|总额达|销售额|贸易额|进出口/;

/** 每吨补贴150元, 按10%发放, 加1分: money, shares and points that the text distributes. */
export const readAllocation: TargetRule = (context) => {
  const { before, number, comparison, head, tail } = context;
  const { unit, family, scale } = number;
  const clause = `${head}${tail}${context.behind}`;
  const isGiven = ALLOCATING.test(clause);
  const isMoney =
    (isGiven || /标准|提供|最[高多]/.test(clause)) &&
    (family === 'money' || (unit === null && scale > 1));
  const isPoints = family === 'points' && !/评分|得分率/.test(before);
  const isForbidding =
    /不得|不低于|不少于|不超过|占/.test(before) && !/给予|补贴|补助|奖励/.test(clause);
  const isShare = unit === '%' && isGiven && !RATE_END.test(leftOf(context)) && !isForbidding;
  if (!isMoney && !isPoints && !isShare) return null;
  const isOfFund =
    FUND_WITHIN.test(`${before}${isMoney ? tail : ''}`) && !STANDARD_BEHIND.test(context.behind);
  if (comparison.change !== 'level' && !isPoints && !isOfFund) return null;
  if (isMoney && (INCOME.test(head) || RATE_END.test(before) || LEVEL.test(before))) return null;
  const isGrant = /补贴|补助|奖励|贷款|资助|给予/.test(clause) && !/不得/.test(before);
  const isLimit = comparison.comparator === '<=' && !isGrant;
  const left = leftOf(context);
  const points = isPoints ? toMetric(metricBefore(left), context.from) : [];
  // （8分） behind an item, 得2分: what is scored stands elsewhere.
  if (isPoints && points.length === 0 && comparison.change === 'level') return null;
  const { baseline } = splitBaseline(left);
  return {
    rule: 'allocation',
    kind: isLimit ? 'limit' : 'allocation',
    metric: isPoints ? points : metricOf(context, isMoney),
    baseline: comparison.change === 'level' ? [] : toMetric(baseline, context.from),
    ...compared(context),
  };
};
