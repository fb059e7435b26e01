import { issueHeadsSchema } from '@gongbao/schema';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { extractText, type IssueHeads, parseIssue } from '../src/index.js';
import { ENGINE_FILES } from './formats/engine-files.js';
import { FIXTURES } from './goldens/fixtures.js';

describe('heads alone', () => {
  it.each(FIXTURES)('of $name are those of the full reading', ({ source }) => {
    const heads = parseIssue(source, { only: ['head'] });
    expectTypeOf(heads).toEqualTypeOf<IssueHeads>();
    const full = parseIssue(source);
    expect(heads.notices.length).toBeGreaterThan(0);
    expect(full.notices).toMatchObject(heads.notices);
    const { masthead, contents, frontMatter, backMatter, colophon } = heads;
    expect(full).toMatchObject({ masthead, contents, frontMatter, backMatter, colophon });
  });

  it.each([
    ['plain text', {}],
    ['Markdown', { mediaType: 'text/markdown' }],
  ])('are valid, and what was not asked for is not there: %s', (_, options) => {
    const [fixture] = FIXTURES;
    const heads = parseIssue(fixture?.source ?? '', { ...options, only: ['head'] });
    expect(issueHeadsSchema.safeParse(heads).error?.issues).toBeUndefined();
    expect(heads.source.options.only).toEqual(['head']);
    for (const list of ['targets', 'tasks', 'sections', 'tables']) {
      expect(heads.notices.some((notice) => list in notice)).toBe(false);
    }
    expect('diagnostics' in heads || 'unread' in heads).toBe(false);
  });

  it('have their pages where the input tells them', () => {
    const alto = ENGINE_FILES.find(({ name }) => name === 'ALTO')?.content ?? '';
    const extracted = extractText(alto);
    const heads = parseIssue(extracted ?? '', { only: ['head'] });
    expect(heads.notices[0]?.documentNumber).toMatchObject({ page: 1, serial: 12 });
  });
});
