import headings from '../lexicon/headings.json' with { type: 'json' };
import { anyOf } from '../patterns/any-of.js';
import { HAN } from '../patterns/characters.js';
import type { View } from '../source/view.js';
import type { SectionDraft } from './section-draft.js';

/** 工作 + 目标, 主要 + 工作 + 职责: such headings are built of a few words, and no sentence begins with two of them. */
const NOUN = anyOf(headings.nouns);
const HEADING = new RegExp(
  `^(?:${anyOf(headings.modifiers)}){1,2}(?:(?:${NOUN})[和及]?){1,2}(?<![和及])(?!${NOUN}|${anyOf(headings.notBehind)})(?=[${HAN}“《\\d(])`,
);
/** So much text stands behind it. */
const SHORTEST_TEXT = 12;
const LINE_END = /[\n\r\f\u0085\u2028\u2029]/;

/** Whether something else stands before a view on the line that it is printed in. */
function isInsideLine({ source, start }: View): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    const character = source.text.charAt(at);
    if (character.trim() !== '') return true;
    if (LINE_END.test(character)) return false;
  }
  return false;
}

/**
 * The length of a heading that runs into the text of its unit without a mark: 工作目标到2030年…, 主要职责贯彻…; 0 where
 * none does. Only a paper that is printed in one line is read so: elsewhere a heading ends with its line or a mark.
 */
export function gluedHeadingLength({ kind, ordinal }: SectionDraft, line: View): number {
  if (kind === 'article' || kind === 'inline' || !isInsideLine(ordinal.view)) return 0;
  const length = HEADING.exec(line.folded)?.[0].length ?? 0;
  return line.length - length >= SHORTEST_TEXT ? length : 0;
}
