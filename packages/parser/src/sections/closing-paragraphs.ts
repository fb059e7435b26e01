import { DOCUMENT_TYPES } from '@gongbao/schema/document-types';
import closings from '../lexicon/closings.json' with { type: 'json' };
import { anyOf } from '../patterns/any-of.js';
import { isBodyName } from '../patterns/body-name.js';
import { findDate } from '../patterns/date.js';
import type { View } from '../source/view.js';
import type { SectionDraft } from './section-draft.js';

const PAPER = `(?:${anyOf(DOCUMENT_TYPES)})`;
/** What a paper says of itself, or only its end says. */
const OF_THE_PAPER = new RegExp(
  [
    `^本[^,。;:]{0,12}${PAPER}(?:${anyOf(closings.ofItself)})`,
    `^以上[^,。;:]{0,6}${PAPER}`,
    `^(?:${anyOf(closings.openings)})`,
    `^(?:${anyOf(closings.asking)})(?:${anyOf(closings.asked)})`,
  ].join('|'),
);
/** What all who read it have to do, where the sections before have one paragraph each. */
const TO_ALL = /^(?:请|各[^,。;:]{1,40}(?:要|须|应|可))/;
const LONGEST_DATE = 16;

const isDate = (folded: string): boolean =>
  folded.length <= LONGEST_DATE && findDate(folded) !== null;

/** Whether each section beside the last holds no more than one paragraph. */
function isListOfParagraphs(siblings: readonly SectionDraft[]): boolean {
  const others = siblings.slice(0, -1);
  return (
    others.length > 1 &&
    others.every(({ paragraphs, sections }) => paragraphs.length <= 1 && sections.length === 0)
  );
}

/**
 * Takes the paragraphs without a number behind the last section of a body that belong to the whole: what the paper
 * says of itself, a charge to all who read it, a signature. The section keeps its own first paragraph.
 */
export function takeClosingParagraphs(roots: readonly SectionDraft[]): readonly View[] {
  let siblings = roots;
  let last = roots.at(-1);
  while (last !== undefined && last.sections.length > 0) {
    siblings = last.sections;
    last = siblings.at(-1);
  }
  if (last === undefined) return [];
  const isPlainList = isListOfParagraphs(siblings);
  const { paragraphs } = last;
  let from = paragraphs.length;
  let isSigned = false;
  for (let at = paragraphs.length - 1; at > 0; at -= 1) {
    const folded = paragraphs[at]?.folded.trim() ?? '';
    // A name signs only above a date: elsewhere it may be one of a list.
    isSigned = isDate(folded) || (isSigned && isBodyName(folded));
    const isOfAll = OF_THE_PAPER.test(folded) || (isPlainList && TO_ALL.test(folded));
    if (isOfAll || isSigned) from = at;
    else if (from < paragraphs.length) break;
  }
  last.paragraphs = paragraphs.slice(0, from);
  return paragraphs.slice(from);
}
