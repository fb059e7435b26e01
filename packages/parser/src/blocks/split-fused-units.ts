import { HAN } from '../patterns/characters.js';
import { type Ordinal, readOrdinal } from '../patterns/ordinal.js';
import type { RepairLog } from '../repairs/index.js';
import type { Block } from './block.js';
import { OpenNumberings } from './open-numberings.js';

const STARTS = [
  `(?<=[。;！？\\s])(?=\\d{1,3}\\s?[.、]|\\([一二三四五六七八九十]|第[一二三四五六七八九十百]|[一二三四五六七八九十]{1,3}、)`,
  // 各镇、街道49.切实加大保护力度: no decimal has a character behind its point.
  `(?<=[${HAN}])(?=\\d{1,3}\\.[${HAN}])`,
];
const CANDIDATE = new RegExp(STARTS.join('|'), 'g');

const FURTHEST = 40;

interface FusedUnit {
  /** Where in the block it begins. */
  readonly at: number;
  readonly ordinal: Ordinal;
}

/** The place inside a block where the next unit of an open numbering begins, or null. */
function findFusedUnit(block: Block, open: OpenNumberings): FusedUnit | null {
  const { folded } = block.view;
  const seen = new Set<string>();
  for (const { index: at } of folded.matchAll(CANDIDATE)) {
    const ordinal = readOrdinal(folded.slice(at, at + FURTHEST));
    if (ordinal === null) continue;
    const isInlineSequence = seen.has(ordinal.shape.name);
    seen.add(ordinal.shape.name);
    if (!isInlineSequence && open.expects(ordinal)) return { at, ordinal };
  }
  return null;
}

const MAY_HOLD_UNITS: ReadonlySet<Block['kind']> = new Set(['ordinal', 'label', 'text']);

/** The block from a fused unit on, as a block of its own. */
function fromUnit(block: Block, at: number): Block {
  const view = block.view.slice(at);
  const span = { start: view.start, end: block.span.end };
  const ordinal = readOrdinal(view.folded.slice(0, FURTHEST), view.text.slice(0, FURTHEST));
  return { kind: ordinal === null ? 'text' : 'ordinal', ordinal, view, span };
}

function recordSplit({ view }: Block, { at, ordinal }: FusedUnit, log: RepairLog): void {
  const end = view.offset(at) + ordinal.printedLength;
  const after = `\n${view.text.slice(at, at + ordinal.printedLength)}`;
  const why = `number ${ordinal.value} goes on an open numbering`;
  log.record(view.source, 'split-fused-unit', [view.offset(at - 1), end], after, why);
}

/**
 * Parts units that OCR ran into the line before them, where the number is the next of an open
 * numbering: 责任单位：…各镇、街道 49. 切实加大保护力度。…
 */
export function splitFusedUnits(blocks: readonly Block[], log: RepairLog): Block[] {
  if (!log.allows('split-fused-unit')) return [...blocks];
  const result: Block[] = [];
  const open = new OpenNumberings();
  for (const whole of blocks) {
    let block = whole;
    for (;;) {
      if (block.ordinal !== null) open.advance(block.ordinal);
      const fused = MAY_HOLD_UNITS.has(block.kind) ? findFusedUnit(block, open) : null;
      if (fused === null) break;
      recordSplit(block, fused, log);
      const rest = fromUnit(block, fused.at);
      const span = { start: block.span.start, end: rest.span.start };
      result.push({ ...block, view: block.view.slice(0, fused.at).trim(), span });
      block = rest;
    }
    result.push(block);
  }
  return result;
}
