import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { TABLES, toReading, writeWorkbook } from '../src/index.js';
import { ISSUE, PAPER } from './paper.js';

const office = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'gongbao-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Rows = readonly (readonly unknown[])[];

/** Cells as text; a date as its day, and blanks at the end of a row left out as spreadsheets do. */
function plain(rows: Rows): string[][] {
  return rows.map((row) => {
    const cells = row.map((cell) =>
      cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''),
    );
    while (cells.at(-1) === '') cells.pop();
    return cells;
  });
}

const written = (): string[][][] =>
  TABLES.map(({ columns, rows }) =>
    plain([columns.map(({ title }) => title.zh), ...rows(toReading(ISSUE, PAPER))]),
  );

describe('the workbook', () => {
  it('has a sheet a table, the ledger first, and every value in its cell', async () => {
    const { sheets } = await readXlsx(await writeWorkbook(ISSUE, PAPER));
    expect(sheets.map(({ name }) => name)).toEqual([
      '督办台账',
      '公文目录',
      '责任分工',
      '量化目标',
      '时限',
      '名单人员',
      '引用文件',
      '章节',
      '诊断',
    ]);
    expect(sheets.map(({ rows }) => plain(rows))).toEqual(written());
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const [one, other] = [await writeWorkbook(ISSUE, PAPER), await writeWorkbook(ISSUE, PAPER)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('holds dates and numbers as such, and no formula', async () => {
    const { sheets } = await readXlsx(await writeWorkbook(ISSUE, PAPER), { readStyles: true });
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.some((cell) => cell instanceof Date)).toBe(true);
    expect(cells.some((cell) => typeof cell === 'number')).toBe(true);
    expect(
      sheets
        .flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
        .some((cell) => 'formula' in cell),
    ).toBe(false);
  });

  it.skipIf(!office)(
    `opened and saved by LibreOffice has every cell${office ? '' : ': SKIPPED, soffice is not here'}`,
    async () => {
      const [from, to] = [join(folder, 'ledger.xlsx'), join(folder, 'saved')];
      writeFileSync(from, await writeWorkbook(ISSUE, PAPER));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const { status, stderr } = spawnSync(
        'soffice',
        [profile, '--headless', '--convert-to', 'xlsx', '--outdir', to, from],
        { encoding: 'utf8' },
      );
      expect([status, stderr]).toEqual([0, expect.anything()]);
      const { sheets } = await readXlsx(readFileSync(join(to, 'ledger.xlsx')));
      expect(sheets.map(({ rows }) => plain(rows))).toEqual(written());
    },
    120_000,
  );
});
