import { describe, expect, test } from 'vitest';
import { issueSchema } from '../src/index.js';
import { damages } from './damages.js';
import { tinyIssue, tinySource } from './tiny-issue.js';
import { withValue } from './with-value.js';

describe('an issue that is right', () => {
  test('passes and comes out as it went in', () => {
    expect(issueSchema.parse(tinyIssue())).toStrictEqual(tinyIssue());
  });

  test('points at what is printed', () => {
    const [notice] = tinyIssue().notices;
    const texts = [notice?.title, notice?.dateOfIssue, ...(notice?.targets ?? [])];
    for (const text of texts) {
      expect(tinySource.slice(text?.span.start, text?.span.end)).toBe(text?.text);
    }
  });

  test('may have pages and texts in pieces', () => {
    const pieces = [
      { start: 12, end: 14 },
      { start: 20, end: 24 },
    ];
    const title = { text: '关于做好供暖', span: { start: 12, end: 24 }, pieces };
    expect(() =>
      issueSchema.parse(withValue(tinyIssue(), ['notices', 0, 'title'], title)),
    ).not.toThrow();
    expect(() =>
      issueSchema.parse(withValue(tinyIssue(), ['notices', 0, 'targets', 0, 'page'], 3)),
    ).not.toThrow();
  });
});

describe('an issue that is wrong is told so at the place', () => {
  test.each(damages)('$name', ({ path, value, reportedAt = path }) => {
    const { error } = issueSchema.safeParse(withValue(tinyIssue(), path, value));
    expect(error?.issues.map((issue) => issue.path)).toStrictEqual([reportedAt]);
  });
});
