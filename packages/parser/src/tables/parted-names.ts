import { isBodyName } from '../patterns/body-name.js';
import type { View } from '../source/view.js';

const LAST_NAME = /[^、,;\s]*$/;
const FIRST_NAME = /^[^、,;\s]*/;
const PERSON = /^[\u3400-\u9fff·]{2,4}$/;
/** No name is longer. */
const LONGEST = 40;

/** 支行 ends a name that a line end cut; 各镇 and 县委 are whole ones. */
const SHORT = /^(?:[各区县市省州镇乡党].|.{3,})/;

const isName = (name: string, isPerson: boolean): boolean =>
  isPerson ? PERSON.test(name) : SHORT.test(name) && isBodyName(name);

/**
 * The parts of a cell of names put together where only a name or list was broken: a break between two whole names
 * parts them (县水利局 / 各乡镇).
 */
export function partedNames(parts: readonly View[], isPerson: boolean): readonly View[] {
  const lists: View[] = [];
  for (const part of parts) {
    const last = lists.at(-1);
    const left = LAST_NAME.exec(last?.folded.slice(-LONGEST) ?? '')?.[0] ?? '';
    const right = FIRST_NAME.exec(part.folded)?.[0] ?? '';
    const isParted = isName(left, isPerson) && isName(right, isPerson);
    if (last === undefined || isParted) lists.push(part);
    else lists[lists.length - 1] = last.concat([part]);
  }
  return lists;
}
