import type { Notice, TableForm } from '@gongbao/schema';
import { describe, expect, it } from 'vitest';
import { parseIssue } from '../../src/index.js';
import { RENDERERS, toGrid, withBoxes } from './render-table.js';
import { type PrintedExample, TWENTY_TABLES } from './twenty-tables.js';

const BEFORE = `青岚县人民政府办公室关于印发任务分解表的通知

青政办发〔2018〕16号

各镇人民政府，县直各部门：

现将《任务分解表》印发给你们，请认真抓好落实。

青岚县人民政府办公室

2018年3月1日

附件

任务分解表

`;
const BEHIND = '\n\n（此件公开发布）\n';

function read(form: TableForm, print: string): Notice {
  const grid = toGrid(print);
  const input =
    form === 'boxes'
      ? withBoxes(BEFORE, grid, BEHIND)
      : `${BEFORE}${RENDERERS[form](grid)}${BEHIND}`;
  const [notice] = parseIssue(input).notices;
  if (notice === undefined) throw new Error('the frame is no notice');
  return notice;
}

const rowOf = (path: string | null): string => path?.slice(path.lastIndexOf('/') + 1) ?? '—';

function dutiesOf({ responsibilities }: Notice): string[] {
  return responsibilities.flatMap(({ path, role, actors }) =>
    actors.map(({ name }) => `${rowOf(path)} ${role}: ${name}`),
  );
}

function targetsOf({ targets }: Notice): string[] {
  return targets.map(({ path, metric, comparator, value, unit, baseline, deadline }) =>
    [rowOf(path), metric, comparator, value, unit, baseline && `[${baseline}]`, deadline?.end]
      .filter((part) => part != null)
      .join(' '),
  );
}

const linesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** `1 lead: 县水利局, 各镇` as a line for each body. */
const wantedDuties = ({ duties }: PrintedExample): string[] =>
  linesOf(duties).flatMap((line) => {
    const [head = '', names = ''] = line.split(': ');
    return names.split(', ').map((name) => `${head}: ${name}`);
  });

function f1(wanted: readonly string[], found: readonly string[]): number {
  const rest = [...wanted];
  let right = 0;
  for (const line of found) {
    const at = rest.indexOf(line);
    if (at < 0) continue;
    right += 1;
    rest.splice(at, 1);
  }
  return wanted.length + found.length === 0 ? 1 : (2 * right) / (wanted.length + found.length);
}

const FORMS = [
  ['html', 0.98],
  ['pipe', 0.98],
  ['tabs', 0.95],
  ['boxes', 0.95],
  ['columns', 0.95],
  ['cells', 0.9],
] as const satisfies readonly (readonly [TableForm, number])[];

describe.each(FORMS)('tables in the form %s', (form, floor) => {
  it('give the duties that they print', () => {
    const wanted: string[] = [];
    const found: string[] = [];
    for (const [at, example] of TWENTY_TABLES.entries()) {
      const own = `${at} `;
      wanted.push(...wantedDuties(example).map((line) => own + line));
      found.push(...dutiesOf(read(form, example.print)).map((line) => own + line));
    }
    expect(f1(wanted, found)).toBeGreaterThanOrEqual(floor);
  });

  it('give the values that they print, each with the time of its row', () => {
    const wanted: string[] = [];
    const found: string[] = [];
    for (const [at, example] of TWENTY_TABLES.entries()) {
      const own = `${at} `;
      wanted.push(...linesOf(example.targets).map((line) => own + line));
      found.push(...targetsOf(read(form, example.print)).map((line) => own + line));
    }
    expect(f1(wanted, found)).toBeGreaterThanOrEqual(floor);
  });
});

describe.each(TWENTY_TABLES)('$name', ({ print }) => {
  it.each(FORMS)('is one table of the form %s', (form) => {
    const { tables } = read(form, print);
    expect(tables.map((table) => table.form)).toEqual([form]);
    const [table] = tables;
    const cells = table?.rows.flatMap((row) => row.cells.map((cell) => cell.text));
    const wanted = toGrid(print)
      .slice(1)
      .flat()
      .filter((cell) => cell !== '' && cell !== '^');
    for (const cell of wanted) expect(cells).toContain(cell.replace(/ /g, ''));
  });
});
