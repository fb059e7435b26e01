import type { SectionKind } from '@gongbao/schema/types';
import type { Block } from '../blocks/index.js';
import { labelOf } from '../marks/index.js';
import { namesAnybody } from '../patterns/label-line.js';
import type { Ordinal } from '../patterns/ordinal.js';
import type { View } from '../source/view.js';
import { takeClosingParagraphs } from './closing-paragraphs.js';
import { splitInlineSections } from './inline-sections.js';
import { OpenSections } from './open-sections.js';
import { findOwnContents } from './own-contents.js';
import { readHeadings } from './read-headings.js';
import type { SectionDraft, SectionTree } from './section-draft.js';

const EXTRA_KINDS: ReadonlySet<Block['kind']> = new Set(['label', 'roster', 'table']);

/** A label line that names nobody is a paragraph. */
function isExtra({ kind, view }: Block): boolean {
  return EXTRA_KINDS.has(kind) && (kind !== 'label' || namesAnybody(view.folded, labelOf(view)));
}

function newSection(
  ordinal: Ordinal,
  view: View,
  parent: SectionDraft | undefined,
  kind: SectionKind,
): SectionDraft {
  const level =
    ordinal.shape.level === null || kind === 'inline'
      ? (parent?.level ?? 0) + 1
      : ordinal.shape.level;
  return {
    kind,
    level,
    shape: ordinal.shape,
    ordinal: { view: view.slice(0, ordinal.printedLength), value: ordinal.value },
    path: ordinal.path,
    heading: null,
    paragraphs: [],
    extras: [],
    sections: [],
    span: view.span,
  };
}

/** Moves 1、…2、… inside the paragraphs of a section into sections of their own. */
function raiseInlineSections(section: SectionDraft): void {
  const kept: View[] = [];
  for (const paragraph of section.paragraphs) {
    const split = splitInlineSections(paragraph);
    if (split === null) {
      kept.push(paragraph);
      continue;
    }
    if (split.before !== null) kept.push(split.before);
    for (const { ordinal, view } of split.items) {
      const item = newSection(ordinal, view, section, 'inline');
      item.paragraphs = [view.slice(ordinal.length)];
      section.sections.push(item);
    }
  }
  section.paragraphs = kept;
}

function closeSpan(section: SectionDraft): number {
  let { end } = section.span;
  for (const paragraph of section.paragraphs) end = Math.max(end, paragraph.end);
  for (const { view } of section.extras) end = Math.max(end, view.end);
  for (const child of section.sections) end = Math.max(end, closeSpan(child));
  section.span = { start: section.span.start, end };
  return end;
}

/** Reads the tree of numbered sections off the blocks of one body, by their ordinals alone. */
export function toSectionTree(blocks: readonly Block[]): SectionTree {
  const roots: SectionDraft[] = [];
  const all: SectionDraft[] = [];
  const preamble: View[] = [];
  const preambleExtras: Block[] = [];
  const open = new OpenSections();
  const contents = findOwnContents(blocks);
  for (const [index, block] of blocks.entries()) {
    const { ordinal } = block;
    const current = open.top;
    if (contents !== null && index >= contents.from && index < contents.to) {
      preamble.push(block.view);
    } else if (ordinal !== null) {
      const parent = open.makeRoom(ordinal);
      const section = newSection(ordinal, block.view, parent, ordinal.shape.kind);
      const line = block.view.slice(ordinal.length);
      if (line.length > 0) section.paragraphs.push(line);
      (parent?.sections ?? roots).push(section);
      all.push(section);
      open.open(section, ordinal);
    } else if (isExtra(block)) {
      (current?.extras ?? preambleExtras).push(block);
    } else {
      (current?.paragraphs ?? preamble).push(block.view);
    }
  }
  readHeadings(roots);
  const closing = takeClosingParagraphs(roots);
  for (const section of all) raiseInlineSections(section);
  for (const root of roots) closeSpan(root);
  return { preamble, preambleExtras, sections: roots, closing };
}
