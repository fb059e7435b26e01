import { beginsWith, GuardedPattern } from '../patterns/guarded-pattern.js';

const NO_PLACE = new GuardedPattern(
  /^(?:市[政场民容辖属级域]|区[域划]|县[域级]|省[级]|州[级])/,
  beginsWith('市区县省州'),
);

/** Whether a folded name only looks as if it began with a place: 市场监管局, 区域协作办. */
export const isNoPlace = (name: string): boolean => NO_PLACE.test(name);
