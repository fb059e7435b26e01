import type { View } from '../source/view.js';
import { isWholeBody, namesAtBreak } from './name-at-break.js';

const PERSON = /^[\u3400-\u9fff·]{2,4}$/;

/**
 * The parts of a cell of names put together where only a name or list was broken: a break between two whole names
 * parts them (县水利局 / 各乡镇).
 */
export function partedNames(parts: readonly View[], isPerson: boolean): readonly View[] {
  const isName = (name: string): boolean => (isPerson ? PERSON.test(name) : isWholeBody(name));
  const lists: View[] = [];
  for (const part of parts) {
    const last = lists.at(-1);
    if (last === undefined || namesAtBreak(last, part).every(isName)) lists.push(part);
    else lists[lists.length - 1] = last.concat([part]);
  }
  return lists;
}
