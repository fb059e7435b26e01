import { readFileSync } from 'node:fs';
import { decode } from '@gongbao/parser';
import iconv from 'iconv-lite';
import { createRandom } from './random.js';

/** One way in which a text comes out of scanners, engines and editors other than it was printed. */
interface NoiseKind {
  readonly name: string;
  /** Whether characters are read as others: only then may more than two points be lost. */
  readonly confuses?: boolean;
  readonly apply: (text: string) => string;
}

const LOOK_ALIKES: { readonly groups: readonly string[] } = JSON.parse(
  readFileSync(new URL('../../../parser/src/lexicon/look-alikes.json', import.meta.url), 'utf8'),
);
const OTHERS = new Map(
  LOOK_ALIKES.groups.flatMap((group) =>
    [...group].map((character) => [character, group.replace(character, '')] as const),
  ),
);
const HAN = /[\u4e00-\u9fff]/;
const SEED = 20_180_212;
const FIRST_HAN = 0x4e00;
const COMMON = 3000;

/** A share of the Han characters becomes others: one that looks alike where the lexicon has it, else any. */
function confuse(text: string, share: number): string {
  const random = createRandom(SEED);
  return [...text]
    .map((character) => {
      if (!HAN.test(character) || random() >= share) return character;
      const others = OTHERS.get(character);
      return others === undefined
        ? String.fromCharCode(FIRST_HAN + Math.floor(random() * COMMON))
        : others.charAt(Math.floor(random() * others.length));
    })
    .join('');
}

const WIDTH_OFFSET = 0xfee0;

/** Half-width signs become full-width and the other way round, one in two. */
function flipWidths(text: string): string {
  const random = createRandom(SEED);
  return text.replace(/[!-~！-～]/g, (character) => {
    if (random() < 0.5) return character;
    const code = character.charCodeAt(0);
    return String.fromCharCode(code > WIDTH_OFFSET ? code - WIDTH_OFFSET : code + WIDTH_OFFSET);
  });
}

function spaceOut(text: string, share: number): string {
  const random = createRandom(SEED);
  return text.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, () =>
    random() < share ? ' ' : '',
  );
}

/** Every line is broken where its column ends; only empty lines part paragraphs. */
function wrap(text: string, width: number): string {
  const line = new RegExp(`.{${width}}(?=.)`, 'gu');
  return text.replace(line, '$&\n');
}

const PAGE_LINES = 36;

/** A head and a foot after every 36 lines, between empty lines, as a page has them. */
function addFurniture(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      if (index === 0 || index % PAGE_LINES !== 0) return line;
      const page = index / PAGE_LINES;
      return `\n— ${page} —\n\n青山县人民政府公报 2018年第2期\n\n${line}`;
    })
    .join('\n');
}

/** One line in fifty runs on into the next. */
function fuseLines(text: string): string {
  const random = createRandom(SEED);
  return text.replace(/(?<=[。；])\n+(?=\S)/g, (lineBreak) => (random() < 0.02 ? '' : lineBreak));
}

function through(text: string, encoding: string, addBOM = false): string {
  return decode(Uint8Array.from(iconv.encode(text, encoding, { addBOM }))).text;
}

/** Every kind of noise that is scored, in the order of the table in docs/accuracy.md. */
export const NOISE_KINDS: readonly NoiseKind[] = [
  { name: 'as it is', apply: (text) => text },
  {
    name: '1% of characters misread',
    confuses: true,
    apply: (text) => confuse(text, 0.01),
  },
  {
    name: '3% of characters misread',
    confuses: true,
    apply: (text) => confuse(text, 0.03),
  },
  { name: 'widths flipped, one sign in two', apply: flipWidths },
  { name: 'a space behind one character in ten', apply: (text) => spaceOut(text, 0.1) },
  { name: 'a space behind every character', apply: (text) => spaceOut(text, 1) },
  { name: 'lines wrapped at 38 characters', apply: (text) => wrap(text, 38) },
  { name: 'lines wrapped at 22 characters', apply: (text) => wrap(text, 22) },
  { name: 'blank lines removed', apply: (text) => text.replace(/\n\s*\n/g, '\n') },
  { name: 'blank lines doubled', apply: (text) => text.replace(/\n/g, '\n\n') },
  { name: 'heads and feet of pages', apply: addFurniture },
  { name: 'one line in fifty fused with the next', apply: fuseLines },
  { name: 'CRLF', apply: (text) => text.replace(/\n/g, '\r\n') },
  { name: 'CR', apply: (text) => text.replace(/\n/g, '\r') },
  { name: 'UTF-8 with a mark', apply: (text) => through(text, 'utf-8', true) },
  { name: 'GB18030', apply: (text) => through(text, 'gb18030') },
  { name: 'UTF-16LE with a mark', apply: (text) => through(text, 'utf-16le', true) },
  { name: 'UTF-16BE', apply: (text) => through(text, 'utf-16be') },
];
