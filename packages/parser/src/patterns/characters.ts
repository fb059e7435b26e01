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

/** White space of ECMAScript beyond ASCII: no-break, ogham, ideographic space and their like. */
const WIDE_BLANKS: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
  0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);

/** Whether a UTF-16 unit is white space, as `\s` says. */
export function isBlankCode(code: number): boolean {
  if (isHanCode(code)) return false;
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || WIDE_BLANKS.has(code);
}

/** For each UTF-16 unit 1 where it is a letter, a digit, a Han character or half of a character beyond them. */
const PRINT = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a UTF-16 unit is print that must not get lost: no blank, no mark, no control character. */
export function isPrintCode(code: number): boolean {
  return PRINT[code] === 1;
}
