import { takeUnitBit } from './unit-bits.js';

/**
 * Tells of a UTF-16 unit whether a pattern for one character holds it: the pattern is run once for each unit that is
 * asked for, not for each place where it stands. What is no unit (the end of a text) is of no class.
 */
export function characterClass(pattern: RegExp): (code: number) => boolean {
  const asked = takeUnitBit();
  const held = takeUnitBit();
  const ask = (code: number): boolean => {
    const isHeld = pattern.test(String.fromCharCode(code));
    asked.table[code] = (asked.table[code] ?? 0) | asked.bit;
    if (isHeld) held.table[code] = (held.table[code] ?? 0) | held.bit;
    return isHeld;
  };
  return (code) => {
    const known = asked.table[code];
    if (known === undefined) return false;
    return (known & asked.bit) === 0 ? ask(code) : ((held.table[code] ?? 0) & held.bit) !== 0;
  };
}
