import { isBodyName } from '../patterns/body-name.js';
import type { View } from '../source/view.js';

const LAST_NAME = /[^、,;\s()]*$/;
const FIRST_NAME = /^[^、,;\s()]*/;
/** No name is longer. */
const LONGEST = 40;
/** 支行 ends a name that a line end cut; 各镇 and 县委 are whole ones. */
const WHOLE = /^(?:[各区县市省州镇乡党].|.{3,})/;

/** The last name above a line end, and the first below it. */
export function namesAtBreak(above: View, below: View): readonly [string, string] {
  const left = LAST_NAME.exec(above.folded.slice(-LONGEST))?.[0] ?? '';
  const right = FIRST_NAME.exec(below.folded.slice(0, LONGEST))?.[0] ?? '';
  return [left, right];
}

/** Whether a name stands alone: 各镇, 县水利局; but 支行 and 局 end one that begins above. */
export const isWholeBody = (name: string): boolean => WHOLE.test(name) && isBodyName(name);

const LIST = /[、,]/;
/** What names of bodies begin with: 县农业农村局, 各镇. */
const BEGINNING = /^[各区县市省州镇乡国]/;

/** Whether a line end cuts a name: 县财政 / 局; in a list also 、县自然 / 资源局. */
export function isNameCut(above: View, below: View): boolean {
  const [left, right] = namesAtBreak(above, below);
  if (left === '' || right === '' || !isBodyName(left + right)) return false;
  if (!isWholeBody(right)) return true;
  return LIST.test(above.folded.slice(-LONGEST)) && !isBodyName(left) && !BEGINNING.test(right);
}
