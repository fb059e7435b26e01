import { characterClass } from './character-class.js';

/**
 * Han characters of folded text, for use inside a RegExp class or alone. Those beyond U+FFFF (𬀩 in a name) are told by
 * their two halves.
 */
export const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff\\ud840-\\ud888\\udc00-\\udfff';

/** Han characters and the marks that are printed as wide as they are; radicals stand for characters. */
export const WIDE = `${HAN}\\u2e80-\\u2fdf\\u3001-\\u3003\\u3007-\\u3011\\u3014-\\u301b“”‘’…！（），．：；？［］`;

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** Whether a UTF-16 unit is a Han character, and so no mark: loops over marks pass over it. */
export function isHanCode(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

/** Whether a UTF-16 unit is white space, as `\s` says. */
export const isBlankCode = characterClass(/\s/);

/** Whether a UTF-16 unit is print that must not get lost: a letter, a digit, a Han character or half of one, no mark. */
export const isPrintCode = characterClass(/[\p{L}\p{N}\p{Cs}]/u);
