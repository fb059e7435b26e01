import { splitBaseline } from './baseline.js';
import { metricBefore } from './metric.js';
import { compared, leftOf, type NumberInClause, type TargetRule } from './number-in-clause.js';
import { FUND, MONEY, RATE_END } from './words.js';

const ALLOCATING =
  /补贴|补助|资助|奖励|核拨|拨付|缴纳|发放|保证金|基金|资金|经费|贷款|贴息|租金|票价|标准为|年薪|罚款|补偿|投资额|费用|分值|年度考核|加分|扣分|绩效/;
/** The money itself behind the number: 一次性后补助; but 进行补贴 is what is done with it. */
const FUND_BEHIND = new RegExp(
  `^\\s*(?:以内|以上|左右)?的?(?!进行|用于|予以|给予|作为)([\\u4e00-\\u9fff]{0,6}?(?:${FUND})+)`,
);
const FUND_WITHIN = new RegExp(`(?:${FUND})`);
/** What money is spent on: 用于教师聘用补助经费, 作为三所中学的奖励基金. */
function purposeOf(behind: string): string {
  const at = Math.max(behind.lastIndexOf('用于'), behind.lastIndexOf('作为'));
  const purpose = at < 0 ? '' : behind.slice(at + 2);
  return /[、,]/.test(purpose) ? '' : purpose.slice(purpose.lastIndexOf('的') + 1);
}

/** What a sum or share is a part of, or spent on. */
function metricOf(number: NumberInClause, isSum: boolean): string {
  const { behind, carried, fund } = number;
  const own = metricBefore(splitBaseline(leftOf(number)).rest);
  const named = FUND_WITHIN.test(own) ? own : '';
  const next = FUND_BEHIND.exec(behind)?.[1] ?? '';
  const purpose = purposeOf(behind);
  const byItself = isSum ? next || named || purpose : named || next || carried;
  return byItself || fund() || own || carried;
}

/** 每吨补贴150元, 按10%发放, 加1分: money, shares and points that the text distributes. */
export const readAllocation: TargetRule = (number) => {
  const { before, behind, quantity, comparison } = number;
  const unit = quantity.unitOfMeasure ?? '';
  const clause = `${before}${behind}`;
  const isMoney = MONEY.test(unit) || (unit === '' && quantity.isScaled && ALLOCATING.test(clause));
  const isPoints = unit === '分' && !/评分|得分率/.test(before);
  const isShare =
    unit === '%' &&
    ALLOCATING.test(clause) &&
    !RATE_END.test(leftOf(number)) &&
    !/不得|不低于|不超过/.test(before);
  if (!isMoney && !isPoints && !isShare) return null;
  const isIncome = isMoney && /收入|产值|营业额|增加值|投资完成|总额达/.test(before);
  if (isIncome || (isMoney && RATE_END.test(before))) return null;
  const isLimit = comparison.comparator === '<=' && !/补贴|补助|奖励|租金|贷款/.test(clause);
  const metric = isPoints ? metricBefore(leftOf(number)) : metricOf(number, isMoney);
  return {
    rule: 'allocation',
    kind: isLimit ? 'limit' : 'allocation',
    metric: metric || null,
    baseline: comparison.change === 'level' ? null : splitBaseline(leftOf(number)).baseline,
    ...compared(number),
  };
};
