import type { View } from '../source/view.js';
import { gluedHeadingLength } from './glued-heading.js';
import { type HeadingSplit, splitHeading } from './heading.js';
import type { SectionDraft } from './section-draft.js';

function splitGlued(section: SectionDraft, line: View): HeadingSplit | null {
  const length = gluedHeadingLength(section, line);
  if (length === 0) return null;
  return { heading: line.slice(0, length), rest: line.slice(length).trim(), isWeak: false };
}

/** 组成人员组长：… has its colon behind what goes on. */
const isClosed = (line: View, { heading }: HeadingSplit): boolean =>
  heading !== null && line.folded.charAt(heading.length) !== ':';

function splitFirst(section: SectionDraft, line: View, hasMore: boolean): HeadingSplit {
  const split = splitHeading(line, hasMore);
  return isClosed(line, split) ? split : (splitGlued(section, line) ?? split);
}

/**
 * Reads the headings off the first lines of siblings. Siblings are set alike: where most of a group
 * are plain sentences, a first sentence that could pass for a title is none.
 */
export function readHeadings(siblings: readonly SectionDraft[]): void {
  const splits = siblings.map((section) => {
    const [line, ...others] = section.paragraphs;
    const hasMore = others.length > 0 || section.sections.length > 0 || section.extras.length > 0;
    return line === undefined ? null : splitFirst(section, line, hasMore);
  });
  const titled = splits.filter((split) => split !== null && split.heading !== null).length;
  for (const [index, section] of siblings.entries()) {
    const split = splits[index];
    if (split == null || split.heading === null) continue;
    if (split.isWeak && siblings.length > 1 && titled * 2 <= siblings.length) continue;
    const others = section.paragraphs.slice(1);
    section.heading = split.heading;
    section.paragraphs = split.rest === null ? others : [split.rest, ...others];
  }
  for (const { sections } of siblings) readHeadings(sections);
}
