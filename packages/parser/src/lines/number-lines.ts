import { type Ordinal, readPossibleOrdinal } from '../patterns/ordinal.js';
import { beginsChapter, beginsNumbering, type DecimalParts, goesOn } from './decimal-numbering.js';
import type { Line } from './line.js';

/** Decimal numbers bear each other out from so many on. */
const FEWEST = 2;
const DECIMAL = 'decimal-';
const ARABIC = 'arabic';

interface Candidate {
  readonly index: number;
  readonly ordinal: Ordinal;
  readonly parts: DecimalParts;
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

/** The decimal numbers 1, 1.1, 1.1.1 that follow each other; a first one only where another goes on behind it. */
function decimalsIn(candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  let last: DecimalParts = [];
  for (const [at, candidate] of candidates.entries()) {
    const { parts, ordinal } = candidate;
    const next = candidates[at + 1]?.parts ?? [];
    const isFirst = beginsNumbering(parts, next);
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
