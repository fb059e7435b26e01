import { issueSchema } from '@gongbao/schema';
import { describe, expect, it } from 'vitest';
import { annotate, parseIssue, toTriples, withoutMarks } from '../src/index.js';
import { FIXTURES } from './goldens/fixtures.js';
import { entityTables } from './goldens/kinds.js';
import { outline } from './goldens/outline.js';
import { messages, repairsTable } from './goldens/repairs-and-messages.js';

describe.each(FIXTURES)('$name', ({ source, golden }) => {
  const issue = parseIssue(source, { name: 'source.txt' });

  it.each([
    ['annotated.txt', () => annotate(issue, source)],
    ['outline.txt', () => outline(issue)],
    ...entityTables(issue).map(([file, text]) => [file, () => text] as const),
    ['messages.txt', () => messages(issue, source)],
    ['repairs.tsv', () => repairsTable(issue, source)],
    ['issue.json', () => `${JSON.stringify(issue, null, 2)}\n`],
  ] as const)('reads as %s says', async (file, render) => {
    await expect(render()).toMatchFileSnapshot(golden(file));
  });

  it('is what the schema says', () => {
    expect(issueSchema.safeParse(issue).error?.issues).toBeUndefined();
  });

  it('gives the source back when the marks are taken out', () => {
    expect(withoutMarks(annotate(issue, source))).toBe(source);
  });

  it('reads the same through remark', () => {
    const throughRemark = parseIssue(source, { name: 'source.txt', mediaType: 'text/markdown' });
    expect(throughRemark.notices).toEqual(issue.notices);
    expect(toTriples(throughRemark)).toEqual(toTriples(issue));
  });
});
