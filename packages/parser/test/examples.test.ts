import type { Entities } from '@gongbao/schema';
import { describe, expect, it } from 'vitest';
import { CHECK_EXAMPLES } from '../src/checks/examples.js';
import { CATALOG } from '../src/diagnostics/index.js';
import { EXAMPLES } from '../src/entities/examples.js';
import { parseIssue } from '../src/index.js';
import { describeTable, TABLE_EXAMPLES } from '../src/tables/examples.js';
import { readBody } from './read-body.js';

function hold<Kind extends keyof Entities>(kind: Kind): void {
  const { examples, describe: line } = EXAMPLES[kind];
  it.each(examples)('$text', ({ text, gives }) => {
    const lists: { readonly [K in keyof Entities]: readonly Entities[K][] } = readBody(text).notice;
    expect(lists[kind].map(line)).toEqual(gives);
  });
}

describe.each(Object.keys(EXAMPLES) as (keyof Entities)[])('%s', hold);

describe('tables', () => {
  it.each(TABLE_EXAMPLES)('$shows', ({ text, gives }) => {
    expect(readBody(text).notice.tables.flatMap(describeTable)).toEqual(gives);
  });
});

describe('diagnostics', () => {
  const raised = (text: string): string[] =>
    parseIssue(text).diagnostics.map(({ ruleId }) => ruleId);

  it.each(CHECK_EXAMPLES)('$rule is raised', ({ rule, must }) => {
    expect(raised(must)).toContain(rule);
  });

  it.each(CHECK_EXAMPLES)('$rule is not raised by correct text', ({ rule, mustNot }) => {
    expect(raised(mustNot)).not.toContain(rule);
  });

  it('all have an example, but for those that need more than the text', () => {
    const shown = new Set<string>(CHECK_EXAMPLES.map(({ rule }) => rule));
    const missing = Object.keys(CATALOG).filter((rule) => !shown.has(rule));
    expect(missing).toEqual(['text/unread', 'ocr/suspected-error', 'ocr/low-confidence']);
  });
});
