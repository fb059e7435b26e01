import type { Entities } from '@gongbao/schema';
import { describe, expect, it } from 'vitest';
import { JOIN_RULES } from '../src/blocks/join-rules.js';
import { CHECK_EXAMPLES } from '../src/checks/examples.js';
import { KIND_RULES } from '../src/entities/citations/citation-kind.js';
import { CALENDAR_RULES } from '../src/entities/deadlines/calendar-rules.js';
import { DURATION_RULES, RECURRENCE_RULES } from '../src/entities/deadlines/length-rules.js';
import { exampleNotice } from '../src/entities/example.js';
import { EXAMPLES } from '../src/entities/examples.js';
import { RULES as STATED_RULES } from '../src/entities/responsibilities/stated-rules.js';
import {
  BOUNDED_CHANGES,
  LEFT_MARKERS,
  RIGHT_MARKERS,
} from '../src/entities/targets/comparators.js';
import { NO_TARGETS } from '../src/entities/targets/no-targets.js';
import { parseIssue } from '../src/index.js';
import { LINE_RULES } from '../src/lines/line-kinds.js';
import { EVIDENCE } from '../src/names/evidence.js';
import { HEAD_LINES } from '../src/notices/head-line.js';
import { BOUNDARY_SIGNS, VETOES } from '../src/notices/signs.js';
import { ORDINAL_SHAPES } from '../src/patterns/ordinal-shapes.js';
import { TABLE_EXAMPLES } from '../src/tables/examples.js';
import { HEAD_RULES } from '../src/tables/head-meaning.js';
import { WEAK_RULES } from '../src/tables/to-columns.js';
import { FIXTURES } from './goldens/fixtures.js';
import * as pages from './row-pages.js';

type Row = Readonly<Record<string, unknown>>;

/** The tables of rules that read entities, and the kind whose examples show most of their rows. */
const TABLES: Readonly<Record<string, readonly [rows: readonly object[], kind: keyof Entities]>> = {
  'kinds of citations': [KIND_RULES, 'citations'],
  'who leads': [STATED_RULES, 'responsibilities'],
  'numbers that are no targets': [NO_TARGETS, 'targets'],
  'comparators before a number': [LEFT_MARKERS, 'targets'],
  'comparators behind a number': [RIGHT_MARKERS, 'targets'],
  'changes with a bound': [BOUNDED_CHANGES, 'targets'],
  'times of the calendar': [CALENDAR_RULES, 'deadlines'],
  'recurring times': [RECURRENCE_RULES, 'deadlines'],
  'lengths of time': [DURATION_RULES, 'deadlines'],
};

const ofKind = (kind: keyof Entities): string[] =>
  EXAMPLES[kind].examples.map(({ text }) => exampleNotice(text));

const REST: readonly string[] = [
  ...TABLE_EXAMPLES.map(({ text }) => exampleNotice(text)),
  ...CHECK_EXAMPLES.flatMap(({ must, mustNot }) => [must, mustNot]),
  ...FIXTURES.map(({ source }) => source),
];

const read = (text: string): string => JSON.stringify(parseIssue(text));
const known = new Map<string, string>();

/** Whether one of the texts reads otherwise than with all rows. */
function isShown(texts: readonly string[]): boolean {
  return texts.some((text) => read(text) !== known.get(text));
}

const nameOf = (row: Row): string =>
  String(row['name'] ?? row['kind'] ?? row['why'] ?? row['pattern'] ?? row['statement']);

describe('every row of a table of rules is shown by an example', () => {
  const kinds = Object.keys(EXAMPLES) as (keyof Entities)[];
  for (const text of [...kinds.flatMap(ofKind), ...REST]) known.set(text, read(text));

  it.each(Object.entries(TABLES))(
    '%s',
    (_, [table, kind]) => {
      const rows = table as Row[];
      const others = kinds.filter((other) => other !== kind).flatMap(ofKind);
      const texts = [...ofKind(kind), ...others, ...REST];
      const unshown = [...rows].flatMap((row, index) => {
        rows.splice(index, 1);
        const shown = isShown(texts);
        rows.splice(index, 0, row);
        return shown ? [] : [nameOf(row)];
      });
      expect(unshown).toEqual([]);
    },
    120_000,
  );
});

interface PagedTable {
  readonly rows: readonly object[];
  readonly pages: readonly pages.RowPage[];
  /** What of a row does its work, and what takes its place where the row is to do nothing. */
  readonly part: string;
  readonly nothing: unknown;
}

const never = (): boolean => false;
const nothing = (): null => null;

/** The tables of rules that read lines, blocks, notices, sections, names and tables; each row has a page of its own. */
const PAGED: Readonly<Record<string, PagedTable>> = {
  'kinds of lines': { rows: LINE_RULES, pages: pages.LINE_PAGES, part: 'test', nothing: never },
  'lines that go on': { rows: JOIN_RULES, pages: pages.JOIN_PAGES, part: 'test', nothing: never },
  'beginnings of notices': {
    rows: BOUNDARY_SIGNS,
    pages: pages.SIGN_PAGES,
    part: 'test',
    nothing: never,
  },
  'titles that begin none': { rows: VETOES, pages: pages.VETO_PAGES, part: 'test', nothing: never },
  'lines of a head': { rows: HEAD_LINES, pages: pages.HEAD_PAGES, part: 'test', nothing: never },
  'names misread': { rows: EVIDENCE, pages: pages.EVIDENCE_PAGES, part: 'test', nothing: never },
  'styles of ordinals': {
    rows: ORDINAL_SHAPES,
    pages: pages.ORDINAL_PAGES,
    part: 'pattern',
    nothing: /(?!)/,
  },
  'heads of columns': { rows: HEAD_RULES, pages: pages.COLUMN_PAGES, part: 'read', nothing },
  'heads beside others': {
    rows: WEAK_RULES,
    pages: pages.WEAK_PAGES,
    part: 'holds',
    nothing: never,
  },
};

/** Whether a page reads otherwise while a part of a row does nothing. */
function isShownBy(page: string, row: Record<string, unknown>, part: string, idle: unknown) {
  const whole = read(page);
  const kept = row[part];
  row[part] = idle;
  const without = read(page);
  row[part] = kept;
  return without !== whole;
}

describe('every row of a table of rules is shown by its page', () => {
  it.each(Object.entries(PAGED))('%s', (_, { rows, pages: shown, part, nothing: idle }) => {
    const table = rows as Record<string, unknown>[];
    expect(shown.map(([name]) => name)).toEqual(table.map(nameOf));
    const unshown = table.filter(
      (row, index) => !isShownBy(shown[index]?.[1] ?? '', row, part, idle),
    );
    expect(unshown.map(nameOf)).toEqual([]);
  });
});
