import { readQuantities } from './quantities.js';

/** 较2017年, 在原奖励基础上, 原有28项: what a change starts from, and the text without it. */
export function splitBaseline(left: string): {
  readonly rest: string;
  readonly baseline: string | null;
} {
  const compared = /(?:较|比(?![例重率])|与|在)\s*([^,、]{2,20}?)(?:相比|基础上)?\s*$/.exec(left);
  if (compared !== null) {
    return { rest: left.slice(0, compared.index), baseline: compared[1]?.trim() ?? null };
  }
  const [quantity] = readQuantities(left).slice(-1);
  const lead =
    quantity === undefined
      ? null
      : /(?:使|将|把)?(?:原有|原来的?|由|从|原)\s*$/.exec(left.slice(0, quantity.from));
  if (quantity === undefined || lead === null) return { rest: left, baseline: null };
  const printed = left.slice(quantity.from, quantity.to).trim();
  return { rest: left.slice(0, lead.index) + left.slice(quantity.to), baseline: printed };
}
