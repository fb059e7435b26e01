/** Character classes, for use inside a RegExp class or alone. */
export const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff';

/** Han characters and the marks that are printed as wide as they are. */
export const WIDE = `${HAN}\\u3001-\\u3003\\u3007-\\u3011\\u3014-\\u301b“”‘’…！（），．：；？［］`;

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** Whether a UTF-16 unit is a Han character, and so no mark: loops over marks pass over it. */
export function isHanCode(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}
