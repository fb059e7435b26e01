const UNITS = 0x10000;
const [HOLDS, LACKS] = [1, 2];

/**
 * Tells of a UTF-16 unit whether a pattern for one character holds it: the pattern is run once for each unit that is
 * asked for, not for each place where it stands. What is no unit (the end of a text) is of no class.
 */
export function characterClass(pattern: RegExp): (code: number) => boolean {
  const known = new Uint8Array(UNITS);
  return (code) => {
    if (known[code] === 0) {
      known[code] = pattern.test(String.fromCharCode(code)) ? HOLDS : LACKS;
    }
    return known[code] === HOLDS;
  };
}
