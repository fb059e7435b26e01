import { characterClass } from '../patterns/character-class.js';
import { characterSet } from '../patterns/character-set.js';
import { isBlankCode } from '../patterns/characters.js';
import { type Ordinal, readOrdinal } from '../patterns/ordinal.js';
import type { View } from '../source/view.js';

const NUMBER = /\d{1,2}\s*[、.]|\(\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?\)|[①-⑳]/y;
const mayBegin = characterClass(/[\d(①-⑳]/);
/** What a number inside a paragraph stands behind. */
const isParting = characterSet('。;:,！？');

/** Whether a number may begin at a place of a folded text: at its beginning, or behind a mark. */
function mayNumber(folded: string, at: number): boolean {
  if (!mayBegin(folded.charCodeAt(at))) return false;
  let before = at - 1;
  while (isBlankCode(folded.charCodeAt(before))) before -= 1;
  if (at > 0 && !isParting(folded.charCodeAt(before))) return false;
  NUMBER.lastIndex = at;
  return NUMBER.test(folded);
}

const FURTHEST = 16;

interface Item {
  readonly at: number;
  readonly ordinal: Ordinal;
}

/** A paragraph parted at the numbers inside it: what stands before the first, and the items. */
export interface InlineSplit {
  readonly before: View | null;
  readonly items: readonly { readonly ordinal: Ordinal; readonly view: View }[];
}

/** The longest run 1, 2, 3 … of one style; a number out of order belongs to the text. */
function sequence(candidates: readonly Item[]): Item[] {
  const first = candidates.find(({ ordinal }) => ordinal.value === 1);
  if (first === undefined) return [];
  const items = [first];
  for (const candidate of candidates) {
    const last = items.at(-1);
    if (last === undefined || candidate.at <= last.at) continue;
    const isNext = candidate.ordinal.value === (last.ordinal.value ?? 0) + 1;
    if (isNext && candidate.ordinal.shape.name === first.ordinal.shape.name) items.push(candidate);
  }
  return items;
}

/** Finds 1、…2、… (also （1）…（2）… and ①…②…) inside a paragraph; null where there are none. */
export function splitInlineSections(paragraph: View): InlineSplit | null {
  const { folded } = paragraph;
  const candidates: Item[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (!mayNumber(folded, at)) continue;
    const ordinal = readOrdinal(folded.slice(at, at + FURTHEST));
    if (ordinal?.shape.inline === true) candidates.push({ at, ordinal });
  }
  if (candidates.length < 2) return null;
  const items = sequence(candidates);
  const [first] = items;
  if (first === undefined || items.length < 2) return null;
  const before = paragraph.slice(0, first.at).trim();
  return {
    before: before.length === 0 ? null : before,
    items: items.map((item, index) => ({
      ordinal: item.ordinal,
      view: paragraph.slice(item.at, items[index + 1]?.at ?? paragraph.length).trim(),
    })),
  };
}
