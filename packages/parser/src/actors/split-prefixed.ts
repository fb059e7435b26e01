import { isBodyName } from '../patterns/body-name.js';
import { characterSet } from '../patterns/character-set.js';
import type { View } from '../source/view.js';

/** The level that bodies of one list have in common: 县委, 县教育局. */
const isLevel = characterSet('县市区省州旗');
/** 市委市直机关工委 is one body. */
const OF_LEVEL = /^.[直属级]/;
const LONGEST = 60;

/**
 * Parts bodies that print their level each and lost what stood between them: 县委宣传部县教育局县河长办 is three. All
 * parts must be bodies.
 */
export function splitPrefixed(view: View): View[] {
  const { folded } = view;
  if (folded.length > LONGEST || !isLevel(folded.charCodeAt(0))) return [view];
  const level = folded.charAt(0);
  if (folded.indexOf(level, 2) < 0) return [view];
  const starts = [0];
  for (let at = folded.indexOf(level, 1); at >= 0; at = folded.indexOf(level, at + 1)) {
    starts.push(at);
  }
  const parts = starts.map((start, index) => view.slice(start, starts[index + 1]));
  const areBodies = parts.every(({ folded: name }) => isBodyName(name) && !OF_LEVEL.test(name));
  return areBodies ? parts : [view];
}
