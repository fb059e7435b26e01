import type { SectionKind } from '@gongbao/schema';
import type { Block } from '../blocks/index.js';
import type { Ordinal } from '../patterns/ordinal.js';
import type { View } from '../source/view.js';
import { splitInlineUnits } from './inline-units.js';
import { OpenUnits } from './open-units.js';
import { readHeadings } from './read-headings.js';
import type { Unit, UnitTree } from './unit.js';

const EXTRA_KINDS: ReadonlySet<Block['kind']> = new Set(['label', 'roster']);

function newUnit(ordinal: Ordinal, view: View, parent: Unit | undefined, kind: SectionKind): Unit {
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
    units: [],
    span: view.span,
  };
}

/** Moves 1、…2、… inside the paragraphs of a unit into units of their own. */
function raiseInlineUnits(unit: Unit): void {
  const kept: View[] = [];
  for (const paragraph of unit.paragraphs) {
    const split = splitInlineUnits(paragraph);
    if (split === null) {
      kept.push(paragraph);
      continue;
    }
    if (split.before !== null) kept.push(split.before);
    for (const { ordinal, view } of split.items) {
      const item = newUnit(ordinal, view, unit, 'inline');
      item.paragraphs = [view.slice(ordinal.length)];
      unit.units.push(item);
    }
  }
  unit.paragraphs = kept;
}

function closeSpan(unit: Unit): number {
  let { end } = unit.span;
  for (const paragraph of unit.paragraphs) end = Math.max(end, paragraph.end);
  for (const { view } of unit.extras) end = Math.max(end, view.end);
  for (const child of unit.units) end = Math.max(end, closeSpan(child));
  unit.span = { start: unit.span.start, end };
  return end;
}

/** Reads the tree of numbered units off the blocks of one body, by their ordinals alone. */
export function toUnits(blocks: readonly Block[]): UnitTree {
  const roots: Unit[] = [];
  const all: Unit[] = [];
  const preamble: View[] = [];
  const preambleExtras: Block[] = [];
  const open = new OpenUnits();
  for (const block of blocks) {
    const { ordinal } = block;
    const current = open.top;
    if (ordinal !== null) {
      const parent = open.makeRoom(ordinal);
      const unit = newUnit(ordinal, block.view, parent, ordinal.shape.kind);
      const line = block.view.slice(ordinal.length);
      if (line.length > 0) unit.paragraphs.push(line);
      (parent?.units ?? roots).push(unit);
      all.push(unit);
      open.open(unit);
    } else if (EXTRA_KINDS.has(block.kind)) {
      (current?.extras ?? preambleExtras).push(block);
    } else {
      (current?.paragraphs ?? preamble).push(block.view);
    }
  }
  readHeadings(roots);
  for (const unit of all) raiseInlineUnits(unit);
  for (const root of roots) closeSpan(root);
  return { preamble, preambleExtras, units: roots };
}
