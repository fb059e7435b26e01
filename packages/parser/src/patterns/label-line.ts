import { isBodyName, mayBeName } from './body-name.js';
import { characterClass } from './character-class.js';
import { type Label, readLabel } from './label.js';
import { splitAt } from './lists.js';
import { readClosingPhrase } from './role-phrase.js';

const FIRST_NAME = /^[^、,;。\s]{1,50}/;

/**
 * Whether a folded line is a responsibility label with its list. Where no colon stands behind the
 * label, a body must: 责任单位（暂定）财政局, but not 责任单位（部门）要加强领导.
 */
export function isLabelLine(folded: string): boolean {
  const label = readLabel(folded);
  if (label === null || label.hasColon) return label !== null;
  return isBodyName(FIRST_NAME.exec(folded.slice(label.length))?.[0] ?? '');
}

const partsNames = characterClass(/[、,;\s]/);
const PERSON = /^[^、,;。:\s]{1,12}(?:[、,;\s]|$)/;

/** What is said of names in a list, and marks of who leads: 县水利局（*为牵头单位，下同）. */
const ASIDE = /\([^()]{0,60}\)|[*★☆※△▲]/g;

/** Whether a group of a list may be a name, the role behind it set aside: 县财政局牵头. */
const isNamed = (group: string): boolean =>
  mayBeName(group.slice(0, readClosingPhrase(group)?.from));

/** Whether a folded line names anybody behind its label; one that says 另行通知 is text. */
export function namesAnybody(folded: string, label: Label | null): boolean {
  if (label === null) return false;
  const [list = ''] = folded.slice(label.length).split('。');
  return label.isPerson
    ? PERSON.test(list)
    : splitAt(list.replace(ASIDE, ''), partsNames).some(isNamed);
}
