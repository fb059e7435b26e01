import type { ColumnMeaning } from '@gongbao/schema/types';
import words from '../lexicon/columns.json' with { type: 'json' };
import { isBodyName } from '../patterns/body-name.js';
import type { View } from '../source/view.js';
import { isBodyList } from './cell-content.js';
import type { Column } from './column.js';
import { type HeadMeaning, headMeaning } from './head-meaning.js';
import { labelOf } from './head-rows.js';
import { isBlank, type PrintedCell } from './printed-table.js';

type Rows = readonly (readonly PrintedCell[])[];

/** So many cells tell what a column holds. */
const SAMPLE = 40;
const MOSTLY = 0.6;
const LONGEST_MEASURE = 8;

const ROLES: ReadonlySet<HeadMeaning | null> = new Set([
  'leader',
  'lead',
  'responsible',
  'cooperating',
  'supervising',
]);
export const isRole = (meaning: HeadMeaning | null): boolean => ROLES.has(meaning);

/** Whether most cells of a column that say something pass a test. */
function mostly(rows: Rows, at: number, test: (view: View) => boolean): boolean {
  const cells = rows
    .slice(0, SAMPLE)
    .flatMap((row) => row[at] ?? [])
    .filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.filter(({ view }) => test(view)).length >= cells.length * MOSTLY;
}

/** A column while the others may still tell more of it. */
interface OpenColumn {
  readonly at: number;
  readonly label: string;
  readonly head: readonly PrintedCell[];
  meaning: HeadMeaning | null;
}

/** The lowest of stacked heads speaks for the column; a year leaves it to the one above: 目标值 / 2025年. */
function openColumn(at: number, head: Rows): OpenColumn {
  const cells = [...new Set(head.flatMap((row) => row[at] ?? []))].filter((cell) => !isBlank(cell));
  const meanings = cells.map((cell) => headMeaning(labelOf(cell))).reverse();
  const told = meanings.find((meaning) => meaning !== null && meaning !== 'year');
  const label = cells.map(labelOf).join('');
  return {
    at,
    label,
    head: cells,
    meaning: told ?? (meanings.includes('year') ? 'year' : headMeaning(label)),
  };
}

interface WeakRule {
  readonly name: string;
  readonly meaning: ColumnMeaning;
  readonly heads: readonly string[];
  /** What must hold of the other columns. */
  readonly holds: (meanings: ReadonlySet<HeadMeaning | null>) => boolean;
  /** What most cells must be. */
  readonly cells?: (view: View) => boolean;
}

const isMeasure = ({ folded }: View): boolean =>
  folded.length <= LONGEST_MEASURE && !isBodyName(folded);
const hasRole = (meanings: ReadonlySet<HeadMeaning | null>): boolean => [...meanings].some(isRole);

/** Ordered: heads that mean something only beside others, or by what stands below them. */
export const WEAK_RULES: readonly WeakRule[] = [
  {
    name: 'unit-of-measure',
    meaning: 'unitOfMeasure',
    heads: words.weak.unitOfMeasure,
    holds: (meanings) => meanings.has('metric') || meanings.has('target'),
    cells: isMeasure,
  },
  {
    name: 'position',
    meaning: 'position',
    heads: words.weak.position,
    holds: (meanings) => meanings.has('person') && !meanings.has('position'),
  },
  {
    name: 'target',
    meaning: 'target',
    heads: words.weak.target,
    holds: (meanings) => meanings.has('metric') && !meanings.has('target'),
  },
  {
    name: 'task',
    meaning: 'task',
    heads: words.weak.task,
    holds: (meanings) =>
      !meanings.has('task') &&
      !meanings.has('metric') &&
      (hasRole(meanings) || meanings.has('deadline')),
  },
  {
    name: 'metric',
    meaning: 'metric',
    heads: words.weak.metric,
    holds: (meanings) => !meanings.has('metric') && !meanings.has('task') && meanings.has('target'),
  },
];

/** An indicator without a value, now or then, is what somebody is to do: 考核指标 | 负责考核部门. */
function resolveMetrics(columns: readonly OpenColumn[]): void {
  const values: readonly (HeadMeaning | null)[] = ['target', 'current', 'year', 'unitOfMeasure'];
  if (columns.some(({ meaning }) => values.includes(meaning))) return;
  for (const column of columns) if (column.meaning === 'metric') column.meaning = null;
}

function resolveWeak(columns: readonly OpenColumn[], rows: Rows): void {
  for (const { meaning, heads, holds, cells } of WEAK_RULES) {
    if (!holds(new Set(columns.map((other) => other.meaning)))) continue;
    for (const column of columns) {
      if (column.meaning !== null || !heads.includes(column.label)) continue;
      if (cells !== undefined && !mostly(rows, column.at, cells)) continue;
      column.meaning = meaning;
    }
  }
}

/** Bodies below a head that names no role, beside a task: 街镇、园区 | 目标任务. */
function resolveBodies(columns: readonly OpenColumn[], rows: Rows): void {
  if (
    !columns.some(({ meaning }) => meaning === 'task') ||
    columns.some(({ meaning }) => isRole(meaning))
  )
    return;
  for (const column of columns) {
    if (column.meaning === null && mostly(rows, column.at, isBodyList))
      column.meaning = 'responsible';
  }
}

/**
 * Years above the values of an indicator: the last is what to attain unless another column says what is, and the one
 * before it what is now.
 */
function resolveYears(columns: readonly OpenColumn[]): void {
  const has = (meaning: ColumnMeaning): boolean =>
    columns.some((column) => column.meaning === meaning);
  const years = columns.filter(({ meaning }) => meaning === 'year');
  const values: ColumnMeaning[] = has('metric')
    ? (['current', 'target'] as const).filter((meaning) => !has(meaning))
    : [];
  const [first, ...others] = years;
  for (const column of years) column.meaning = null;
  const last = others.at(-1) ?? first;
  if (values.includes('target') && last !== undefined) last.meaning = 'target';
  if (values.includes('current') && first !== undefined && first.meaning === null)
    first.meaning = 'current';
}

function toColumn({ head, label, meaning }: OpenColumn, fallback: PrintedCell): Column {
  const [first, ...others] = [...head].sort((left, right) => left.view.start - right.view.start);
  const view =
    first === undefined
      ? fallback.view.slice(0, 0)
      : first.view.concat(others.map((cell) => cell.view));
  return { head: view, label, meaning: meaning === null || meaning === 'year' ? 'other' : meaning };
}

/** The columns of a table by their heads, and by each other where a head alone tells too little. */
export function toColumns(head: Rows, rows: Rows): Column[] {
  const width = (head[0] ?? rows[0] ?? []).length;
  const columns = Array.from({ length: width }, (_, at) => openColumn(at, head));
  resolveMetrics(columns);
  resolveWeak(columns, rows);
  resolveBodies(columns, rows);
  resolveYears(columns);
  const [fallback] = head[0] ?? rows[0] ?? [];
  return fallback === undefined ? [] : columns.map((column) => toColumn(column, fallback));
}
