import type { Box } from '../../source/recognized-word.js';
import type { LayoutBlock, LayoutCell, LayoutPage, TextBlock } from '../layout/layout.js';
import { plainLines } from '../layout/plain-lines.js';
import { type PagedBlock, toPages } from '../layout/to-pages.js';
import { isRecord, type JsonRecord, listIn, numberIn, recordsIn, textIn } from './json-value.js';
import { formulaToPrint } from './latex-to-print.js';

const KINDS: Readonly<Record<string, TextBlock['kind']>> = {
  page_header: 'head',
  page_footer: 'foot',
  footnote: 'note',
};

/** A bullet that no page needs: engines print `-` or `·` before what is no numbered item. */
const BULLET = /^[-*+•·●○▪]?$/;

/** A document whose parts refer to each other: `#/texts/3`. */
class DoclingDocument {
  readonly #document: JsonRecord;
  /** A picture and its caption may both name a text: it is printed once. */
  readonly #seen = new Set<unknown>();

  constructor(document: JsonRecord) {
    this.#document = document;
  }

  #find(reference: JsonRecord): JsonRecord | null {
    const [, list = '', index = ''] = textIn(reference['$ref']).split('/');
    const item = listIn(this.#document[list])[Number(index)];
    if (!isRecord(item) || this.#seen.has(item)) return null;
    this.#seen.add(item);
    return item;
  }

  /** The blocks of what some references lead to, in reading order. */
  blocksOf(references: unknown): PagedBlock[] {
    return recordsIn(references).flatMap((reference) => {
      const item = this.#find(reference);
      if (item === null) return [];
      const captions = this.blocksOf(item['captions']);
      const own = this.#blockOf(item);
      const inner = this.blocksOf(item['children']);
      const footnotes = this.blocksOf(item['footnotes']);
      return [...captions, ...own, ...inner, ...footnotes];
    });
  }

  #blockOf(item: JsonRecord): PagedBlock[] {
    const [place] = recordsIn(item['prov']);
    const number = numberIn(place?.['page_no']);
    const page = number === null ? null : number - 1;
    const box = place === undefined ? null : this.#boxOf(place['bbox'], number);
    const block = isRecord(item['data']) ? toTable(item['data']) : toText(item, box);
    return block === null ? [] : [{ page, block }];
  }

  /** Docling counts from the foot of the page where it says so. */
  #boxOf(value: unknown, page: number | null): Box | null {
    if (!isRecord(value)) return null;
    const [left, top, right, bottom] = ['l', 't', 'r', 'b'].map((side) => numberIn(value[side]));
    if (left == null || top == null || right == null || bottom == null) return null;
    if (value['coord_origin'] === 'TOPLEFT') return [left, top, right, bottom];
    const height = numberIn(this.#sizeOf(page)?.['height']);
    return height === null ? null : [left, height - top, right, height - bottom];
  }

  #sizeOf(page: number | null): JsonRecord | null {
    const pages = this.#document['pages'];
    const entry = isRecord(pages) ? pages[String(page)] : null;
    return isRecord(entry) && isRecord(entry['size']) ? entry['size'] : null;
  }

  toPages(): LayoutPage[] {
    const { body, furniture } = this.#document;
    const roots = [body, furniture].filter(isRecord);
    const pages = toPages(roots.flatMap(({ children }) => this.blocksOf(children)));
    return pages.map((page, index) => {
      const size = this.#sizeOf(index + 1);
      const [width, height] = [numberIn(size?.['width']), numberIn(size?.['height'])];
      return { ...page, size: width === null || height === null ? null : { width, height } };
    });
  }
}

function toText(item: JsonRecord, box: Box | null): LayoutBlock | null {
  const text = textIn(item['text']) || textIn(item['orig']);
  if (text === '') return null;
  const label = textIn(item['label']);
  const kind = KINDS[label] ?? (item['content_layer'] === 'furniture' ? 'foot' : 'text');
  const marker = textIn(item['marker']);
  const print = label === 'formula' ? formulaToPrint(text) : text;
  const isMarked = !BULLET.test(marker) && !print.startsWith(marker);
  return { kind, lines: plainLines(isMarked ? marker + print : print, box) };
}

function toCell(cell: JsonRecord): LayoutCell {
  return {
    words: [{ text: textIn(cell['text']), confidence: null, box: null }],
    rowSpan: numberIn(cell['row_span']) ?? 1,
    columnSpan: numberIn(cell['col_span']) ?? 1,
  };
}

function toTable(data: JsonRecord): LayoutBlock | null {
  const rows = new Map<number, JsonRecord[]>();
  for (const cell of recordsIn(data['table_cells'])) {
    const row = numberIn(cell['start_row_offset_idx']) ?? 0;
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  if (rows.size === 0) return null;
  const columnOf = (cell: JsonRecord): number => numberIn(cell['start_col_offset_idx']) ?? 0;
  const ordered = [...rows].sort(([left], [right]) => left - right);
  return {
    kind: 'table',
    form: 'boxes',
    rows: ordered.map(([, cells]) =>
      cells.sort((left, right) => columnOf(left) - columnOf(right)).map(toCell),
    ),
  };
}

/** Whether it names itself so. */
export function isDocling(json: unknown): boolean {
  return isRecord(json) && json['schema_name'] === 'DoclingDocument';
}

/** Reads a `DoclingDocument`: its body in reading order, its furniture set apart. */
export function readDocling(json: unknown): LayoutPage[] {
  return isRecord(json) ? new DoclingDocument(json).toPages() : [];
}
