import { characterClass } from '../patterns/character-class.js';
import { characterSet } from '../patterns/character-set.js';
import { HAN } from '../patterns/characters.js';
import { type Ordinal, readOrdinal } from '../patterns/ordinal.js';
import { type RepairLog, toEvidence } from '../repairs/index.js';
import type { Block } from './block.js';
import { OpenNumberings } from './open-numberings.js';

/** A number behind the end of a sentence or a blank. */
const isParted = characterClass(/[。;！？\s]/);
const mayBegin = characterSet('0123456789(第一二三四五六七八九十');
const PARTED =
  /\d{1,3}\s?[.、]|\([一二三四五六七八九十]|第[一二三四五六七八九十百]|[一二三四五六七八九十]{1,3}、/y;
/** 各镇、街道49.切实加大保护力度: no decimal has a character behind its point. */
const isHan = characterClass(new RegExp(`[${HAN}]`));
const isDigit = characterSet('0123456789');
const GLUED = new RegExp(`\\d{1,3}\\.[${HAN}]`, 'y');

/** Whether a unit may begin inside a folded text at a place: by the characters on both sides, then by what it reads. */
function mayBeginUnit(folded: string, at: number): boolean {
  const [before, code] = [folded.charCodeAt(at - 1), folded.charCodeAt(at)];
  if (!mayBegin(code)) return false;
  const pattern = isParted(before) ? PARTED : isHan(before) && isDigit(code) ? GLUED : null;
  if (pattern === null) return false;
  pattern.lastIndex = at;
  return pattern.test(folded);
}

const FURTHEST = 40;

interface FusedUnit {
  /** Where in the block it begins. */
  readonly at: number;
  readonly ordinal: Ordinal;
}

/** The places inside a block where the next unit of an open numbering begins. */
function findFusedUnits({ view: { folded, text } }: Block, open: OpenNumberings): FusedUnit[] {
  const units: FusedUnit[] = [];
  const seen = new Set<string>();
  for (let at = 1; at < folded.length; at += 1) {
    if (!mayBeginUnit(folded, at)) continue;
    const ordinal = readOrdinal(folded.slice(at, at + FURTHEST), text.slice(at, at + FURTHEST));
    if (ordinal === null) continue;
    const isInlineSequence = seen.has(ordinal.shape.name);
    seen.add(ordinal.shape.name);
    if (isInlineSequence || !open.expects(ordinal)) continue;
    units.push({ at, ordinal });
    open.advance(ordinal);
    seen.clear();
  }
  return units;
}

const MAY_HOLD_UNITS: ReadonlySet<Block['kind']> = new Set(['ordinal', 'label', 'text']);

/** A block parted at the units in it; each answers for the source up to where the next begins. */
function* partsOf(block: Block, units: readonly FusedUnit[]): Generator<Block> {
  const { view, span } = block;
  let { kind, ordinal } = block;
  let from = 0;
  for (const unit of units) {
    const part = view.slice(from, unit.at);
    const start = from === 0 ? span.start : part.start;
    yield { kind, ordinal, view: part.trim(), span: { start, end: view.offset(unit.at) } };
    kind = 'ordinal';
    ordinal = unit.ordinal;
    from = unit.at;
  }
  const rest = view.slice(from);
  yield { kind, ordinal, view: rest, span: { start: rest.start, end: span.end } };
}

function recordSplit({ view }: Block, { at, ordinal }: FusedUnit, log: RepairLog): void {
  const end = view.offset(at) + ordinal.printedLength;
  const after = `\n${view.text.slice(at, at + ordinal.printedLength)}`;
  const evidence = toEvidence('fused-unit', { number: String(ordinal.value) });
  log.record(view.source, 'split-fused-unit', [view.offset(at - 1), end], after, evidence);
}

/**
 * Parts units that OCR ran into the line before them, where the number is the next of an open
 * numbering: 责任单位：…各镇、街道 49. 切实加大保护力度。…
 */
export function splitFusedUnits(blocks: readonly Block[], log: RepairLog): Block[] {
  if (!log.allows('split-fused-unit')) return [...blocks];
  const result: Block[] = [];
  const open = new OpenNumberings();
  for (const block of blocks) {
    if (block.ordinal !== null) open.advance(block.ordinal);
    const units = MAY_HOLD_UNITS.has(block.kind) ? findFusedUnits(block, open) : [];
    for (const unit of units) recordSplit(block, unit, log);
    if (units.length === 0) result.push(block);
    else for (const part of partsOf(block, units)) result.push(part);
  }
  return result;
}
