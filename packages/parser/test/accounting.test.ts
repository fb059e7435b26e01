import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkUnread } from '../src/checks/unread.js';
import { parseIssue } from '../src/index.js';
import { FIXTURES } from './goldens/fixtures.js';

/** Kept beside the project, never in it. */
const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);

const issue = parseIssue(
  '青岚县人民政府关于防汛的通知\n\n青政发〔2022〕1号\n\n各镇：\n\n请落实。\n',
);

describe('what stands in no record', () => {
  it('is nothing in a plain notice', () => {
    expect(issue.unread).toEqual([]);
    expect(checkUnread(issue)).toEqual([]);
  });

  it.each(FIXTURES)('is no printed character of $name', ({ source }) => {
    expect(parseIssue(source).unread.filter(({ reason }) => reason === 'other')).toEqual([]);
  });

  it.skipIf(!existsSync(SAMPLES))(
    `is no printed character of the sample papers${existsSync(SAMPLES) ? '' : ': SKIPPED, ../shared/samples is not here'}`,
    () => {
      for (const name of readdirSync(SAMPLES).filter((file) => file.endsWith('.txt'))) {
        const { unread } = parseIssue(readFileSync(new URL(name, SAMPLES), 'utf8'));
        expect([name, unread.filter(({ reason }) => reason === 'other')]).toEqual([name, []]);
      }
    },
  );

  it('is reported where it is much, at its first place', () => {
    const unread = [
      { span: { start: 3, end: 30 }, reason: 'other' as const },
      { span: { start: 40, end: 44 }, reason: 'page-furniture' as const },
    ];
    const [found, ...others] = checkUnread({ ...issue, unread });
    expect(found).toMatchObject({ ruleId: 'text/unread', span: { start: 3, end: 30 } });
    expect(found?.messageZh).toContain('27');
    expect(others).toEqual([]);
  });
});
