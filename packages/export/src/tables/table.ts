import type { Word } from '@gongbao/schema/words';
import type { Reading } from '../reading.js';

/** What a cell holds; a date is ISO 8601 in a column of dates. */
export type CellValue = string | number | null;

/** How the values of a column are to be shown: `long` text is wrapped. */
export type ColumnKind = 'text' | 'long' | 'number' | 'date';

/** What is known of a column apart from its values. */
export interface ColumnHead {
  /** Stable name for programs. */
  readonly key: string;
  readonly title: Word;
  readonly kind: ColumnKind;
  /** In a workbook: how many characters wide it is, where that is not as its kind. */
  readonly width?: number;
  /** In a workbook: kept for programs, not shown. */
  readonly isHidden?: boolean;
  /** In a workbook: the values to choose from; the column is filled in by people. */
  readonly choices?: readonly Word[];
}

/** A column with where its values come from. */
export interface Column<Row> extends ColumnHead {
  readonly value: (row: Row, reading: Reading) => CellValue;
}

/** A table of an issue that every format of tables writes the same. */
export interface ExportTable {
  /** Names its file and, in the language of the heads, its sheet. */
  readonly name: string;
  readonly title: Word;
  readonly columns: readonly ColumnHead[];
  /** A value for each column of each row, in printed order. */
  readonly rows: (reading: Reading) => readonly (readonly CellValue[])[];
}

/** A table before it is made: what its rows are, and what each column takes of one. */
export interface TableDefinition<Row> {
  readonly name: string;
  readonly title: Word;
  readonly columns: readonly Column<Row>[];
  readonly rows: (reading: Reading) => readonly Row[];
}

/** Makes a table of rows and of columns that know their values. */
export function toTable<Row>({ name, title, columns, rows }: TableDefinition<Row>): ExportTable {
  return {
    name,
    title,
    columns,
    rows: (reading) => rows(reading).map((row) => columns.map(({ value }) => value(row, reading))),
  };
}
