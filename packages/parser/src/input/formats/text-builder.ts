import type { Page } from '../../source/page.js';
import type { ExtractedText, RecognizedWord } from '../extracted-text.js';
import type { LayoutLine, LayoutPage, LayoutWord } from './layout.js';

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u3000-\u303f“”‘’…—·]/;
const LATIN = /[A-Za-z0-9]/;
/** What a line has too much between two words, in characters: a space, or the gap between columns. */
const APART = 1;
const COLUMNS = 3;
const FORM_FEED = '\f';

/** Width of a word in Chinese characters; a Latin one counts half. */
function widthOf({ text }: LayoutWord): number {
  return Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 1 : 0.5), 0);
}

/** From the beginning of one word to that of the next. */
function advance(left: LayoutWord, right: LayoutWord): number | null {
  return left.left === null || right.left === null ? null : right.left - left.left;
}

/** How far apart the characters of a line are set: boxes lie, but not most of them. */
function pitchOf(words: readonly LayoutWord[]): number | null {
  const pitches = words
    .flatMap((word, index) => {
      const next = words[index + 1];
      const width = next === undefined ? null : advance(word, next);
      return width === null || width <= 0 ? [] : [width / widthOf(word)];
    })
    .sort((left, right) => left - right);
  return pitches[Math.floor(pitches.length / 2)] ?? null;
}

/**
 * What stands between two words. Engines part words where nothing is printed, in Chinese nearly
 * everywhere: only a gap that shows on the page is a space there; between Latin words there is one.
 */
function between(left: LayoutWord, right: LayoutWord, pitch: number | null): string {
  const width = advance(left, right);
  const extra = width === null || pitch === null ? 0 : width / pitch - widthOf(left);
  if (extra >= COLUMNS) return '   ';
  if (extra >= APART) return ' ';
  return LATIN.test(left.text.slice(-1)) && LATIN.test(right.text.slice(0, 1)) ? ' ' : '';
}

/** Puts pages together to one text in which every word and page knows its place. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #pages: Page[] = [];
  readonly #words: RecognizedWord[] = [];
  #length = 0;

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #addLine(line: LayoutLine): void {
    const words = line.filter(({ text }) => text.trim() !== '');
    const pitch = pitchOf(words);
    for (const [index, word] of words.entries()) {
      const last = words[index - 1];
      if (last !== undefined) this.#write(between(last, word, pitch));
      const start = this.#length;
      this.#write(word.text.replace(/[\n\r\f]/g, ' '));
      const { confidence } = word;
      if (confidence === null) continue;
      this.#words.push({ span: { start, end: this.#length }, confidence });
    }
    if (words.length > 0) this.#write('\n');
  }

  addPage({ blocks }: LayoutPage): void {
    if (this.#pages.length > 0) this.#write(FORM_FEED);
    const start = this.#length;
    for (const block of blocks) {
      const before = this.#length;
      for (const line of block) this.#addLine(line);
      if (this.#length > before) this.#write('\n');
    }
    const span = { start, end: this.#length };
    this.#pages.push({ number: this.#pages.length + 1, span });
  }

  toExtractedText(mediaType: string): ExtractedText {
    return { text: this.#parts.join(''), mediaType, pages: this.#pages, words: this.#words };
  }
}
