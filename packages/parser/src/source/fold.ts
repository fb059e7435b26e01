import characters from '../lexicon/traditional.json' with { type: 'json' };

const BRACKETS_AND_DASHES: readonly (readonly [string, string])[] = [
  ['〔【﹝', '['],
  ['〕】﹞', ']'],
  ['—–―─', '-'],
  ['〜', '~'],
  ['\u3000\u00a0\t', ' '],
];

/** Full-width ASCII stands this far behind ASCII. */
const WIDTH_OFFSET = 0xfee0;
const FIRST_WIDE = 0xff01;
const LAST_WIDE = 0xff5e;

/** For each UTF-16 unit what it folds to, itself in most cases. */
function toTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = FIRST_WIDE; code <= LAST_WIDE; code += 1) table[code] = code - WIDTH_OFFSET;
  for (const [printed, folded] of BRACKETS_AND_DASHES) {
    for (const character of printed) table[character.charCodeAt(0)] = folded.charCodeAt(0);
  }
  // Characters that simplified print does not have; those it has stand for themselves (乾, 著).
  for (const [index, traditional] of [...characters.traditional].entries()) {
    table[traditional.charCodeAt(0)] = characters.simplified.charCodeAt(index);
  }
  return table;
}

const TABLE = toTable();
const CHUNK = 8192;

/** Most short strings are: names, words, headings. */
function isFolded(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (TABLE[code] !== code) return false;
  }
  return true;
}

/**
 * Folds widths, bracket forms, dashes and traditional characters, one UTF-16 unit to one, so that an
 * offset in the folded text is an offset in the source: `〔２０１８〕９號：` → `[2018]9号:`.
 */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += CHUNK) {
    const codes = new Uint16Array(Math.min(CHUNK, text.length - start));
    for (let index = 0; index < codes.length; index += 1) {
      const code = text.charCodeAt(start + index);
      codes[index] = TABLE[code] ?? code;
    }
    parts.push(Reflect.apply(String.fromCharCode, null, codes));
  }
  return parts.join('');
}
