const UNITS = 0x10000;

/**
 * Tells of a UTF-16 unit whether it is one of some characters, each below U+10000, by one look at a
 * table: loops over text run no pattern on single characters.
 */
export function characterSet(characters: string): (code: number) => boolean {
  const table = new Uint8Array(UNITS);
  for (let at = 0; at < characters.length; at += 1) table[characters.charCodeAt(at)] = 1;
  return (code) => table[code] === 1;
}
