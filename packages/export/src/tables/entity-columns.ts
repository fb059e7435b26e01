import type { Notice, Span } from '@gongbao/schema/types';
import type { Reading } from '../reading.js';
import { long, number, text } from './columns.js';
import type { Column } from './table.js';

/** A record with the notice that it stands in. */
export interface Listed<Record> {
  readonly notice: Notice;
  readonly record: Record;
}

/** The records of one kind of all notices, in printed order. */
export function listed<Record>(
  { issue }: Reading,
  of: (notice: Notice) => readonly Record[],
): Listed<Record>[] {
  return issue.notices.flatMap((notice) => of(notice).map((record) => ({ notice, record })));
}

/** The printed number of a notice, else its id. */
export const numberOf = ({ documentNumber, id }: Notice): string =>
  documentNumber?.normalized ?? id;

/** The notice and, where one is told, the section that a record stands in. */
export const PLACE_COLUMNS: readonly Column<Listed<{ readonly path: string | null }>>[] = [
  text('notice', { zh: '发文字号', en: 'Notice' }, ({ notice }) => numberOf(notice)),
  text('path', { zh: '层次', en: 'Section' }, ({ record }) => record.path),
];

/** On which line of the source a record begins. */
export const LINE_COLUMN: Column<Listed<{ readonly span: Span }>> = number(
  'line',
  { zh: '原文行号', en: 'Line' },
  ({ record }, { lineOf }) => lineOf(record),
);

/** What is printed, and on which line of the source it begins. */
export const SOURCE_COLUMNS: readonly Column<
  Listed<{ readonly text: string; readonly span: Span }>
>[] = [long('text', { zh: '原文', en: 'Printed' }, ({ record }) => record.text), LINE_COLUMN];
