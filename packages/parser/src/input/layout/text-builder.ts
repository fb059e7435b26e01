import type { Span } from '@gongbao/schema/types';
import type { Page } from '../../source/page.js';
import type { RecognizedWord } from '../../source/recognized-word.js';
import type { Furniture } from '../../source/source.js';
import type { TableGrid } from '../../source/table-grid.js';
import type { ExtractedText } from '../extracted-text.js';
import type { LayoutBlock, LayoutLine, LayoutPage, TableBlock } from './layout.js';
import { spacesBetween } from './spaces-between.js';
import { toPrintedOrder } from './to-printed-order.js';

const FORM_FEED = '\f';

/** What would end a line or stands for nothing printed; a byte-order mark would shift all offsets. */
const CONTROLS = /(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/gu;
const BYTE_ORDER_MARKS = /\ufeff/g;

const clamp = (confidence: number): number => Math.min(1, Math.max(0, confidence));

/** Puts pages together to one text in which every word, table and page knows its place. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #pages: Page[] = [];
  readonly #words: RecognizedWord[] = [];
  readonly #furniture: Furniture[] = [];
  readonly #tables: TableGrid[] = [];
  readonly #reason: Furniture['reason'];
  #length = 0;

  constructor(reason: Furniture['reason']) {
    this.#reason = reason;
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #addWords(line: LayoutLine): Span {
    const words = line.filter(({ text }) => text.trim() !== '');
    const spaces = spacesBetween(words);
    const from = this.#length;
    for (const [index, { text, confidence, box }] of words.entries()) {
      const start = this.#length;
      this.#write(text.replace(CONTROLS, ' ').replace(BYTE_ORDER_MARKS, ''));
      const span = { start, end: this.#length };
      if (confidence !== null) this.#words.push({ span, confidence: clamp(confidence), box });
      else if (box !== null) this.#words.push({ span, confidence, box });
      const space = spaces[index];
      if (space !== undefined) this.#write(space);
    }
    return { start: from, end: this.#length };
  }

  #addLine(line: LayoutLine): Span {
    const span = this.#addWords(line);
    if (span.end > span.start) this.#write('\n');
    return span;
  }

  #addTable({ form, rows }: TableBlock): void {
    const start = this.#length;
    const placed = rows.map((row) => {
      const cells = row.map(({ words, rowSpan, columnSpan }, index) => {
        if (index > 0) this.#write('\t');
        return { span: this.#addWords(words), rowSpan, columnSpan };
      });
      this.#write('\n');
      return cells;
    });
    this.#tables.push({ form, span: { start, end: this.#length }, rows: placed });
  }

  #addBlock(block: LayoutBlock): void {
    const before = this.#length;
    if (block.kind === 'table') {
      this.#addTable(block);
    } else {
      const spans = block.lines.map((line) => this.#addLine(line));
      if (block.kind === 'head' || block.kind === 'foot') {
        const printed = spans.filter(({ start, end }) => end > start);
        for (const span of printed) this.#furniture.push({ span, reason: this.#reason });
      }
    }
    if (this.#length > before) this.#write('\n');
  }

  addPage({ blocks, size = null }: LayoutPage): void {
    if (this.#pages.length > 0) this.#write(FORM_FEED);
    const start = this.#length;
    for (const block of toPrintedOrder(blocks)) this.#addBlock(block);
    const span = { start, end: this.#length };
    this.#pages.push({ number: this.#pages.length + 1, span, ...(size === null ? {} : { size }) });
  }

  toExtractedText(mediaType: string): ExtractedText {
    return {
      text: this.#parts.join(''),
      mediaType,
      pages: this.#pages,
      words: this.#words,
      furniture: this.#furniture,
      tables: this.#tables,
    };
  }
}
