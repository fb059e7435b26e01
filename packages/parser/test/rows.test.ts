import type { Entities } from '@gongbao/schema';
import { describe, expect, it } from 'vitest';
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
import { TABLE_EXAMPLES } from '../src/tables/examples.js';
import { FIXTURES } from './goldens/fixtures.js';

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
  String(row['name'] ?? row['why'] ?? row['kind'] ?? row['pattern'] ?? row['statement']);

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
