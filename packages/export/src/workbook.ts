import type { Issue } from '@gongbao/schema/types';
import type { BorderSide, BorderStyle, CellStyle, ColumnDef, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { Language } from './language.js';
import { type Reading, toReading } from './reading.js';
import { TABLES } from './tables/index.js';
import type { CellValue, ColumnHead, ExportTable } from './tables/table.js';

/** A workbook made again of the same issue is the same, byte for byte. */
const MADE = new Date(Date.UTC(2000, 0, 1));
const WIDTHS = { text: 14, long: 42, number: 9, date: 11 } as const;
const HEAD: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E79' } },
  alignment: { vertical: 'center', wrapText: true },
};

const LINE: BorderSide = { style: 'thin', color: { rgb: 'BFBFBF' } };
const BORDER: BorderStyle = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** In points, of a line of the standard font; the tallest row that spreadsheets allow is 409. */
const LINE_HEIGHT = 15;
const TALLEST = 405;

const widthOf = ({ kind, width }: ColumnHead): number => width ?? WIDTHS[kind];

/** How many lines a text takes in a column, where a Han character is as wide as two letters. */
function linesIn(value: CellValue, head: ColumnHead): number {
  if (typeof value !== 'string' || head.isHidden === true) return 1;
  const perLine = Math.max(1, widthOf(head) - 2);
  return value
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(line.replace(/[\u3000-\uffff]/g, '__').length / perLine)))
    .reduce((sum, lines) => sum + lines, 0);
}

/** Spreadsheets fit rows to wrapped text only when it is edited. */
function heightOf(row: readonly CellValue[], columns: readonly ColumnHead[]): number {
  const lines = columns.map((head, at) => linesIn(row[at] ?? null, head));
  return Math.min(TALLEST, LINE_HEIGHT * Math.max(1, ...lines));
}

/** The letters of a column of a sheet, from 0: A, Z, AA. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

function toColumn(head: ColumnHead, language: Language): ColumnDef {
  const { key, title, kind, isHidden } = head;
  const wrapText = kind === 'text' || kind === 'long';
  return {
    key,
    header: title[language],
    width: widthOf(head),
    ...(isHidden === true ? { hidden: true } : {}),
    style: {
      alignment: { vertical: 'top', wrapText },
      border: BORDER,
      ...(kind === 'date' ? { numFmt: 'yyyy-mm-dd' } : {}),
    },
  };
}

const toCell = (value: CellValue, { kind }: ColumnHead): CellValue | Date =>
  kind === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;

function toSheet(table: ExportTable, reading: Reading, language: Language): WriteSheet {
  const { columns } = table;
  const heads = columns.map(({ title }) => title[language]);
  const values = table.rows(reading);
  const rows = values.map((row) => columns.map((column, at) => toCell(row[at] ?? null, column)));
  const last = `${lettersOf(columns.length - 1)}${rows.length + 1}`;
  return {
    name: table.title[language],
    columns: columns.map((column) => toColumn(column, language)),
    rows: [heads, ...rows],
    rowDefs: new Map(values.map((row, at) => [at + 1, { height: heightOf(row, columns) }])),
    cells: new Map(heads.map((value, at) => [`0,${at}`, { value, style: HEAD }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}` },
    dataValidations: columns.flatMap(({ choices }, at) =>
      choices === undefined || rows.length === 0
        ? []
        : [
            {
              type: 'list' as const,
              values: choices.map((choice) => choice[language]),
              range: `${lettersOf(at)}2:${lettersOf(at)}${rows.length + 1}`,
              allowBlank: true,
            },
          ],
    ),
    pageSetup: {
      paperSize: 'a3',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  };
}

/**
 * Writes all tables as one XLSX workbook, the 督办台账 first: a sheet a table, with frozen heads, filters, dates and
 * numbers as such, and columns for people to fill in. No cell is ever a formula.
 * `tables` takes others in the place of `TABLES`.
 */
export function writeWorkbook(
  issue: Issue,
  text: string,
  language: Language = 'zh',
  tables: readonly ExportTable[] = TABLES,
): Promise<Uint8Array> {
  const reading = toReading(issue, text, language);
  const sheets = tables.map((table) => toSheet(table, reading, language));
  return writeXlsx({ sheets, properties: { created: MADE, modified: MADE, creator: 'gongbao' } });
}
