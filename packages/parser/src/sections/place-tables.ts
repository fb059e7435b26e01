import type { ColumnMeaning } from '@gongbao/schema/types';
import type { Block } from '../blocks/index.js';
import { Passage } from '../marks/index.js';
import { readOrdinal } from '../patterns/ordinal.js';
import type { UniqueNames } from '../patterns/unique-names.js';
import { withoutBlanks } from '../patterns/without-blanks.js';
import type { View } from '../source/view.js';
import {
  isBlank,
  isRole,
  isTaskRow,
  partedNames,
  type RowDraft,
  type TableDraft,
} from '../tables/index.js';
import { splitInlineSections } from './inline-sections.js';
import type { RowContext, SectionContext } from './section-context.js';

/** A row with its path: that of the table, and the printed number or the place of the row. */
interface PlacedRow {
  readonly path: string;
  readonly draft: RowDraft;
}

/** A table in its place in a notice. */
export interface PlacedTable {
  readonly path: string;
  readonly caption: View | null;
  readonly draft: TableDraft;
  readonly rows: readonly PlacedRow[];
}

/** 1、, （一） and 1. as a step of a path. */
const MARKS = /^[\s(]+|[\s).、,]+$/g;
/** 3, 1.2, A1, 二 */
const NUMBER = /^(?:[\dA-Za-z.-]{1,8}|[一二三四五六七八九十百]{1,4})$/;

function numberOf({ columns }: TableDraft, { cells }: RowDraft): string | null {
  const at = columns.findIndex(({ meaning }) => meaning === 'number');
  const printed = cells[at]?.view.folded ?? '';
  const number = withoutBlanks(printed.replace(MARKS, ''));
  if (NUMBER.test(number)) return number;
  return readOrdinal(printed)?.path ?? null;
}

/** Rows by their printed numbers; only then the others by their place, so that none takes the number of another. */
function placeRows(draft: TableDraft, path: string, names: UniqueNames): PlacedRow[] {
  const numbers = draft.rows.map((row) => numberOf(draft, row));
  const paths = numbers.map((number) => (number === null ? null : names.take(`${path}/${number}`)));
  return draft.rows.map((row, place) => ({
    path: paths[place] ?? names.take(`${path}/${place + 1}`),
    draft: row,
  }));
}

const TITLE_END = /(?:表|单|录|册|[^。;,:]{2}计划|任务|指标)(?:\([^()]{1,12}\))?$/;
const LONGEST_TITLE = 60;

/** The title right above a table. */
function captionAbove(table: Block, texts: readonly View[]): View | null {
  const above = texts.filter(({ end }) => end <= table.view.start).at(-1);
  if (above === undefined || above.length > LONGEST_TITLE) return null;
  return TITLE_END.test(above.folded) ? above : null;
}

/** What holds tables: its path, or nothing, and the title that may be that of the first table. */
interface Holder {
  readonly path: string;
  readonly title: View | null;
}

/** The tables of one section or preamble. */
export function placeTables(
  { extras, heading, paragraphs }: SectionContext,
  { path, title }: Holder,
  names: UniqueNames,
): PlacedTable[] {
  const texts = heading === null ? paragraphs : [heading, ...paragraphs];
  const tables = extras.filter(({ table }) => table !== undefined);
  return tables.flatMap((block, index) => {
    const { table: draft } = block;
    if (draft === undefined) return [];
    const own = names.take(`${path === '' ? '' : `${path}/`}表${index + 1}`);
    const rows = placeRows(draft, own, names);
    const above = captionAbove(block, texts) ?? (index === 0 ? title : null);
    return [{ path: own, caption: draft.caption ?? above, draft, rows }];
  });
}

/** What is text of a row and no name, number or measure by itself. */
const NO_TEXT: ReadonlySet<ColumnMeaning> = new Set([
  'number',
  'leader',
  'lead',
  'responsible',
  'cooperating',
  'supervising',
  'deadline',
  'unitOfMeasure',
  'current',
  'person',
  'position',
]);

/** The texts of a cell that numbers its items: 1.清淤；2.补水。 */
function withoutNumbers(text: View): View[] {
  const split = splitInlineSections(text);
  if (split === null) return [text];
  const items = split.items.map(({ ordinal, view }) => view.slice(ordinal.length));
  return split.before === null ? items : [split.before, ...items];
}

function toRowContext({ columns }: TableDraft, draft: RowDraft, isTask: boolean): RowContext {
  const seen = new Set<unknown>();
  const cells = draft.cells.flatMap((cell, at) => {
    const column = columns[at];
    if (column === undefined || isBlank(cell) || seen.has(cell)) return [];
    seen.add(cell);
    const { head, label, meaning } = column;
    const names = isRole(meaning) ? partedNames(cell.parts, meaning === 'leader') : [];
    const passage = Passage.of(cell.view);
    const isText = draft.own.has(cell) && !NO_TEXT.has(meaning);
    const items = cell.items.flatMap(withoutNumbers);
    const texts = items.length > 1 ? items.map(Passage.of) : [passage];
    return [{ head, label, meaning, passage, names, texts: isText ? texts : [] }];
  });
  return { cells, isTask, span: draft.span };
}

/** The rows of a table as the extractors see them. */
export function* rowsOf(
  { draft, rows }: PlacedTable,
  around: SectionContext,
): Generator<SectionContext> {
  const { section, ancestors } = around;
  const above = section === null ? ancestors : [...ancestors, section];
  for (const { path, draft: row } of rows) {
    const context = toRowContext(draft, row, isTaskRow(draft, row));
    const texts = context.cells.flatMap((cell) => cell.texts);
    const paragraphs = [...texts].sort((one, other) => one.start - other.start);
    yield {
      path,
      section: null,
      ancestors: above,
      heading: null,
      paragraphs,
      extras: [],
      row: context,
    };
  }
}
