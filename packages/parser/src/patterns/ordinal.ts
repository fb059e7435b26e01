import { byFirstCharacter } from './by-first-character.js';
import { ORDINAL_SHAPES, type OrdinalShape } from './ordinal-shapes.js';

/** An ordinal read at the start of a folded string. */
export interface Ordinal {
  readonly shape: OrdinalShape;
  readonly value: number | null;
  readonly path: string;
  /** Length of the ordinal with its mark, without the blank behind it. */
  readonly printedLength: number;
  /** Length up to where the unit's own text begins. */
  readonly length: number;
}

/** What an ordinal may begin with that needs no others to bear it out. */
export const ORDINAL_BEGINNINGS = ORDINAL_SHAPES.filter(({ needsOthers }) => !needsOthers)
  .map(({ begins }) => begins)
  .join('');

const certain = byFirstCharacter(ORDINAL_SHAPES.filter(({ needsOthers }) => !needsOthers));
const possible = byFirstCharacter(ORDINAL_SHAPES.filter(({ needsOthers }) => needsOthers));

function readWith(
  shapesAt: (code: number) => readonly OrdinalShape[],
  folded: string,
  printed: string,
): Ordinal | null {
  for (const shape of shapesAt(folded.charCodeAt(0))) {
    const match = shape.pattern.exec(folded);
    if (match === null) continue;
    const [whole, core = ''] = match;
    const from = whole.indexOf(core);
    return {
      shape,
      value: shape.value(core),
      path: shape.toPath(printed.slice(from, from + core.length)),
      printedLength: whole.trimEnd().length,
      length: whole.length,
    };
  }
  return null;
}

/**
 * Reads the ordinal that a folded line or paragraph begins with, or null. `printed` is the same
 * text before folding, where the path is to keep what was printed (6月—8月).
 */
export function readOrdinal(folded: string, printed: string = folded): Ordinal | null {
  return readWith(certain, folded, printed);
}

/** Reads a number that is an ordinal only where others bear it out: 1.1 编制目的, 3 附则, 11.365便民项目. */
export function readPossibleOrdinal(folded: string, printed: string = folded): Ordinal | null {
  return readWith(possible, folded, printed);
}
