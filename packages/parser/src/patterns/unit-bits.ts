const UNITS = 0x10000;
const BITS = 8;

/** A bit of each UTF-16 unit, for one question that is asked of single characters. */
export interface UnitBit {
  /** One number for each UTF-16 unit; its other bits belong to other questions. */
  readonly table: Uint8Array;
  readonly bit: number;
}

let table = new Uint8Array(0);
let taken = BITS;

/** A bit that nobody else has, cleared for every unit: eight questions share a table. */
export function takeUnitBit(): UnitBit {
  if (taken === BITS) {
    table = new Uint8Array(UNITS);
    taken = 0;
  }
  const bit = 1 << taken;
  taken += 1;
  return { table, bit };
}
