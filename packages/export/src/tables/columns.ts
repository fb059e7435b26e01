import type { Word } from '@gongbao/schema/words';
import type { Reading } from '../reading.js';
import type { CellValue, Column, ColumnHead } from './table.js';

/** Makes a column of one kind: its key, its head, its value in a row, and what else its head knows. */
type ToColumn = <Row>(
  key: string,
  title: Word,
  value: (row: Row, reading: Reading) => CellValue,
  more?: Omit<ColumnHead, 'key' | 'title' | 'kind'>,
) => Column<Row>;

const ofKind =
  (kind: ColumnHead['kind']): ToColumn =>
  (key, title, value, more = {}) => ({ key, title, kind, ...more, value });

export const [text, long, number, date] = [
  ofKind('text'),
  ofKind('long'),
  ofKind('number'),
  ofKind('date'),
];

/** A column of what a value is called in the language of the heads. */
export const word = <Row>(
  key: string,
  title: Word,
  value: (row: Row) => Word | null,
): Column<Row> => text(key, title, (row, { language }) => value(row)?.[language] ?? null);
