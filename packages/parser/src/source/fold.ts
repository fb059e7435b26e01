import radicals from '../lexicon/radicals.json' with { type: 'json' };
import traditional from '../lexicon/traditional.json' with { type: 'json' };

/** Every blank but the line ends, as wide as a character or narrower; a tab is one. */
const BLANKS =
  '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';

const MARKS: readonly (readonly [string, string])[] = [
  ['〔【﹝', '['],
  ['〕】﹞', ']'],
  ['—–―─‐‑‒−', '-'],
  ['〜∼', '~'],
  ['∶', ':'],
  [BLANKS, ' '],
  // LINE TABULATION, NEXT LINE, LINE and PARAGRAPH SEPARATOR end a line like a line feed.
  ['\u000b\u0085\u2028\u2029', '\n'],
];

/**
 * Characters that PDF text layers and old encodings have for others, first and last: Kangxi radicals, compatibility
 * ideographs, vertical, small and half-width forms of marks.
 */
const COMPATIBLE: readonly (readonly [number, number])[] = [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff61, 0xff64],
];

/** Full-width ASCII stands this far behind ASCII. */
const WIDTH_OFFSET = 0xfee0;
const FIRST_WIDE = 0xff01;
const LAST_WIDE = 0xff5e;

/** The single characters that two strings of one length map to each other. */
function pairsOf(from: string, to: string): (readonly [number, number])[] {
  return Array.from({ length: from.length }, (_, at) => [from.charCodeAt(at), to.charCodeAt(at)]);
}

/** What Unicode holds to be the same character, where it is one unit as well. */
function compatiblePairs(): (readonly [number, number])[] {
  return COMPATIBLE.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      const printed = String.fromCharCode(first + index);
      const same = printed.normalize('NFKC');
      return [first + index, (same.length === 1 ? same : printed).charCodeAt(0)] as const;
    }),
  );
}

/** For each UTF-16 unit what it folds to, itself in most cases. */
function toTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code += 1) table[code] = code;
  for (let code = FIRST_WIDE; code <= LAST_WIDE; code += 1) table[code] = code - WIDTH_OFFSET;
  for (const [printed, folded] of MARKS) {
    for (const character of printed) table[character.charCodeAt(0)] = folded.charCodeAt(0);
  }
  // Characters that simplified print does not have; those it has stand for themselves (乾, 著).
  for (const [from, to] of pairsOf(traditional.traditional, traditional.simplified)) {
    table[from] = to;
  }
  // What these stand for may be traditional or wide itself.
  for (const [from, to] of [
    ...compatiblePairs(),
    ...pairsOf(radicals.radicals, radicals.characters),
  ]) {
    table[from] = table[to] ?? to;
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
 * Folds widths, bracket forms, dashes, blanks, line ends, radicals and traditional characters, one UTF-16 unit to one,
 * so that an offset in the folded text is an offset in the source: `〔２０１８〕９號：` → `[2018]9号:`.
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
