import type { Issue } from '@gongbao/schema/types';
import { writeCsv as toCsv } from 'hucre/csv';
import type { Language } from './language.js';
import { toReading } from './reading.js';
import { TABLES } from './tables/index.js';
import type { ExportTable } from './tables/table.js';

/** A text file that belongs to an export; `name` tells it apart from its siblings: `ledger`. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes a CSV (RFC 4180) for each table that has rows, and the ledger always. They begin with a byte-order mark, by
 * which spreadsheets know UTF-8. A cell that a spreadsheet would take for a formula (`= + - @` at its start) gets a `'`
 * before it. `tables` takes others in the place of `TABLES`, or these with some of the caller's.
 */
export function writeCsv(
  issue: Issue,
  text: string,
  language: Language = 'zh',
  tables: readonly ExportTable[] = TABLES,
): NamedText[] {
  const reading = toReading(issue, text, language);
  return tables.flatMap(({ name, columns, rows }) => {
    const cells = rows(reading);
    if (cells.length === 0 && name !== 'ledger') return [];
    const headers = columns.map(({ title }) => title[language]);
    const lines = cells.map((row) => [...row]);
    return [{ name, text: toCsv(lines, { headers, bom: true, escapeFormulae: true }) }];
  });
}
