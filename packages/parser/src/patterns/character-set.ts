import { takeUnitBit } from './unit-bits.js';

/**
 * Tells of a UTF-16 unit whether it is one of some characters, each below U+10000, by one look at a
 * table: loops over text run no pattern on single characters.
 */
export function characterSet(characters: string): (code: number) => boolean {
  const { table, bit } = takeUnitBit();
  for (let at = 0; at < characters.length; at += 1) {
    const code = characters.charCodeAt(at);
    table[code] = (table[code] ?? 0) | bit;
  }
  return (code) => ((table[code] ?? 0) & bit) !== 0;
}
