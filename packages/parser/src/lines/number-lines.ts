import { type Ordinal, readPossibleOrdinal } from '../patterns/ordinal.js';
import type { Line } from './line.js';

/** Decimal numbers bear each other out from so many on. */
const FEWEST = 2;
/** So many numbers in a row may be lost, and the numbering is still the same. */
const MOST_LOST = 3;

const DECIMAL = 'decimal-';
const ARABIC = 'arabic';

interface Candidate {
  readonly index: number;
  readonly ordinal: Ordinal;
  /** 1.2.3 → [1, 2, 3]. */
  readonly parts: readonly number[];
}

const isDecimal = ({ shape }: Ordinal): boolean => shape.name.startsWith(DECIMAL);

const partsOf = (ordinal: Ordinal): number[] => ordinal.path.split('.').map(Number);

function candidatesIn(lines: readonly Line[]): Candidate[] {
  return lines.flatMap(({ kind, view, ordinal }, index) => {
    if (ordinal?.shape.name === ARABIC) return [{ index, ordinal, parts: partsOf(ordinal) }];
    const possible = kind === 'text' ? readPossibleOrdinal(view.folded, view.text) : null;
    return possible === null ? [] : [{ index, ordinal: possible, parts: partsOf(possible) }];
  });
}

/** Whether a number goes on where the last one stands: its next, the next of one above it, or its first child. */
function goesOn(parts: readonly number[], last: readonly number[]): boolean {
  const depth = parts.length - 1;
  const prefix = parts.slice(0, depth);
  if (depth > last.length || prefix.some((part, at) => part !== last[at])) return false;
  const step = (parts[depth] ?? 0) - (last[depth] ?? 0);
  return step > 0 && step <= (depth < last.length ? MOST_LOST : 1);
}

/** 1.1, 2.1: the first number below one that is printed otherwise (二、) or lost. */
function beginsChapter(parts: readonly number[], last: readonly number[]): boolean {
  const [chapter = 0, ...below] = parts;
  const step = chapter - (last[0] ?? 0);
  return below.length > 0 && below.every((part) => part === 1) && step > 0 && step <= MOST_LOST;
}

/** The decimal numbers 1, 1.1, 1.1.1 that follow each other; a first one only where another goes on behind it. */
function decimalsIn(candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  let last: readonly number[] = [];
  for (const [at, candidate] of candidates.entries()) {
    const { parts, ordinal } = candidate;
    const next = candidates[at + 1]?.parts ?? [];
    const isContinued = goesOn(next, parts) && (parts.length > 1 || next.length > 1);
    const isFirst = parts.every((part) => part === 1) && isContinued;
    const isNext = last.length > 0 && (goesOn(parts, last) || beginsChapter(parts, last));
    if (!isFirst && !isNext) continue;
    last = parts;
    if (isDecimal(ordinal)) found.push(candidate);
  }
  return found.filter(({ parts }) => parts.length > 1).length < FEWEST ? [] : found;
}

/** 11.365便民项目 between 10 and 12, or last: the number is due. */
function dueIn(candidates: readonly Candidate[]): Candidate[] {
  const arabic = candidates.filter(({ ordinal }) => ordinal.shape.name === ARABIC);
  return arabic.filter(({ ordinal }, at) => {
    const { value } = ordinal;
    if (!ordinal.shape.needsOthers || value === null) return false;
    const above = arabic[at - 1]?.ordinal.value;
    const below = arabic[at + 1]?.ordinal.value ?? 1;
    return above === value - 1 && (below === value + 1 || below === 1);
  });
}

/** Reads the numbers that only their neighbours tell to be ordinals: 1.1 编制目的, 3 附则, 11.365便民项目. */
export function numberLines(lines: readonly Line[]): Line[] {
  const candidates = candidatesIn(lines);
  const found = [...decimalsIn(candidates), ...dueIn(candidates)];
  if (found.length === 0) return [...lines];
  const ordinals = new Map(found.map(({ index, ordinal }) => [index, ordinal]));
  return lines.map((line, index) => {
    const ordinal = ordinals.get(index);
    return ordinal === undefined ? line : { ...line, kind: 'ordinal', ordinal };
  });
}
