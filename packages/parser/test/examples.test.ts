import type { Notice } from '@gongbao/schema';
import { describe, expect, it } from 'vitest';
import { CHECK_EXAMPLES } from '../src/checks/examples.js';
import { CATALOG } from '../src/diagnostics/index.js';
import { CITATION_EXAMPLES } from '../src/entities/citations/examples.js';
import { DEADLINE_EXAMPLES } from '../src/entities/deadlines/examples.js';
import type { ExampleTable } from '../src/entities/example.js';
import { PERSON_EXAMPLES } from '../src/entities/people/examples.js';
import { RESPONSIBILITY_EXAMPLES } from '../src/entities/responsibilities/examples.js';
import { TARGET_EXAMPLES } from '../src/entities/targets/examples.js';
import { parseIssue } from '../src/index.js';
import { readBody } from './read-body.js';

function hold<Entity>(
  table: ExampleTable<Entity>,
  read: (notice: Notice) => readonly Entity[],
): void {
  it.each(table.examples)('$text', ({ text, gives }) => {
    expect(read(readBody(text).notice).map(table.describe)).toEqual(gives);
  });
}

describe('responsibilities', () =>
  hold(RESPONSIBILITY_EXAMPLES, (notice) => notice.responsibilities));
describe('targets', () => hold(TARGET_EXAMPLES, (notice) => notice.targets));
describe('deadlines', () => hold(DEADLINE_EXAMPLES, (notice) => notice.deadlines));
describe('citations', () => hold(CITATION_EXAMPLES, (notice) => notice.citations));
describe('people', () => hold(PERSON_EXAMPLES, (notice) => notice.people));

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
    expect(missing).toEqual(['ocr/suspected-error', 'ocr/low-confidence']);
  });
});
