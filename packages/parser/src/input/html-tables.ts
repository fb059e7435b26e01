import type { Span } from '@gongbao/schema/types';
import { Parser } from 'htmlparser2';
import type { GridCell, TableGrid } from '../source/table-grid.js';

/** The tables that a text holds as HTML, and what of them is mark-up. */
interface HtmlTables {
  readonly tables: readonly TableGrid[];
  /** Their tags, comments and references to blanks, ascending. */
  readonly tags: readonly Span[];
}

const TAG = /<(\/?)table(?=[\s>])/gi;
/** A blank is printed by nobody; other references stay as they are written. */
const BLANK_REFERENCE = /&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#12288|#x3000);/gi;
/** HTML allows so many; more are an error of whoever wrote it. */
const MOST_SPANNED = 1000;

const NONE: HtmlTables = { tables: [], tags: [] };

/** From each outermost `<table` to the end of its closing tag, or of the text where none closes it. */
function tableSpans(text: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 1: slash } of text.matchAll(TAG)) {
    if (slash === '') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) spans.push({ start, end: text.indexOf('>', index) + 1 || text.length });
    }
  }
  return depth > 0 ? [...spans, { start, end: text.length }] : spans;
}

function spanned(printed: string | undefined): number {
  const count = Number.parseInt(printed ?? '', 10);
  return count >= 1 && count <= MOST_SPANNED ? count : 1;
}

/** A table while its rows are read. */
interface OpenTable {
  readonly rows: GridCell[][];
  /** Where its first row begins. */
  start: number | null;
  /** Where the text of the open cell begins, and how many rows and columns it takes up. */
  cell: { readonly start: number; readonly rowSpan: number; readonly columnSpan: number } | null;
  holdsTables: boolean;
}

/** Reads one outermost table; `base` is its place in the text. */
class TableReader {
  readonly tables: TableGrid[] = [];
  readonly tags: Span[] = [];
  readonly #base: number;
  readonly #open: OpenTable[] = [];
  readonly #parser: Parser;

  constructor(html: string, base: number) {
    this.#base = base;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#openTag(name, attributes),
        onclosetag: (name, isImplied) => this.#closeTag(name, isImplied),
        oncomment: () => this.#addTag(),
      },
      { decodeEntities: false },
    );
    this.#parser.end(html);
  }

  get #tagStart(): number {
    return this.#base + this.#parser.startIndex;
  }

  get #tagEnd(): number {
    return this.#base + this.#parser.endIndex + 1;
  }

  #addTag(): void {
    this.tags.push({ start: this.#tagStart, end: this.#tagEnd });
  }

  #openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#addTag();
    const table = this.#open.at(-1);
    if (name === 'table') {
      if (table !== undefined) table.holdsTables = true;
      this.#open.push({ rows: [], start: null, cell: null, holdsTables: false });
    } else if (table !== undefined && name === 'tr') {
      table.start ??= this.#tagStart;
      table.rows.push([]);
    } else if (table !== undefined && (name === 'td' || name === 'th')) {
      const { rowspan, colspan } = attributes;
      table.cell = { start: this.#tagEnd, rowSpan: spanned(rowspan), columnSpan: spanned(colspan) };
    }
  }

  #closeTag(name: string, isImplied: boolean): void {
    if (!isImplied) this.#addTag();
    const table = this.#open.at(-1);
    if (table === undefined) return;
    if ((name === 'td' || name === 'th') && table.cell !== null) {
      const { start, rowSpan, columnSpan } = table.cell;
      const span = { start, end: Math.max(start, this.#tagStart) };
      table.rows.at(-1)?.push({ span, rowSpan, columnSpan });
      table.cell = null;
    } else if (name === 'table') {
      this.#open.pop();
      const { rows, start, holdsTables } = table;
      if (holdsTables || start === null) return;
      this.tables.push({ form: 'html', span: { start, end: this.#tagStart }, rows });
    }
  }
}

/**
 * The tables written as HTML in Markdown or plain text, unquoted attributes and unclosed cells included. A
 * table that holds others only places them on the page and is none.
 */
export function htmlTables(text: string): HtmlTables {
  const spans = text.includes('<') ? tableSpans(text) : [];
  if (spans.length === 0) return NONE;
  const readers = spans.map(({ start, end }) => new TableReader(text.slice(start, end), start));
  const blanks = spans.flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(BLANK_REFERENCE), ({ index, 0: reference }) => ({
      start: start + index,
      end: start + index + reference.length,
    })),
  );
  const tags = readers.flatMap((reader) => reader.tags);
  return {
    tables: readers.flatMap((reader) => reader.tables),
    tags: [...tags, ...blanks].sort((left, right) => left.start - right.start),
  };
}
