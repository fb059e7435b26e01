import { issueSchema } from '@gongbao/schema';
import { describe, expect, it } from 'vitest';
import { parseIssue } from '../src/index.js';
import { FIXTURES } from './goldens/fixtures.js';
import { words } from './goldens/words.js';
import { INSTALLED_SEGMENTERS } from './installed-segmenters.js';

/** What is read without words: all but what only a segmenter gives. */
function withoutWords(issue: ReturnType<typeof parseIssue>) {
  return {
    ...issue,
    source: { ...issue.source, segmenter: 'none' },
    notices: issue.notices.map((notice) => ({ ...notice, keywords: [] })),
    diagnostics: issue.diagnostics.filter(({ ruleId }) => !ruleId.startsWith('ocr/')),
  };
}

/** Cut out of its middle, its lines from last to first, every seventh character lost, without breaks. */
function damages(source: string): string[] {
  const lines = source.split('\n');
  return [
    source.slice(Math.floor(source.length / 3), Math.floor(source.length / 2)),
    [...lines].reverse().join('\n'),
    source.replace(/(.{6})./gsu, '$1'),
    lines.slice(0, 400).join(''),
  ];
}

describe.each(FIXTURES)('$name', ({ source, golden }) => {
  const plain = parseIssue(source, { name: 'source.txt' });

  it('has no words without a segmenter', () => {
    expect(withoutWords(plain)).toEqual(plain);
  });

  for (const { name, segmenter } of INSTALLED_SEGMENTERS) {
    describe.skipIf(segmenter === null)(name, () => {
      const issue =
        segmenter === null ? plain : parseIssue(source, { name: 'source.txt', segmenter });

      it('reads structure, numbers, dates and triples the same as without it', () => {
        expect(withoutWords(issue)).toEqual(plain);
        expect(issue.source.segmenter).toBe(segmenter?.id);
      });

      it('is what the schema says, and the same when read again', () => {
        expect(issueSchema.safeParse(issue).error?.issues).toBeUndefined();
        expect(parseIssue(source, { name: 'source.txt', ...(segmenter && { segmenter }) })).toEqual(
          issue,
        );
      });

      it('gives every notice keywords that stand where they say', () => {
        for (const { keywords, span } of issue.notices) {
          expect(keywords.length).toBeGreaterThan(0);
          for (const { text, span: place, pieces = [place] } of keywords) {
            const printed = pieces.map(({ start, end }) => source.slice(start, end)).join('');
            expect(printed.replace(/\s+/g, '')).toBe(text);
            expect(place.start >= span.start && place.end <= span.end).toBe(true);
          }
        }
      });

      it('reads damaged text the same as without it', () => {
        for (const damaged of damages(source)) {
          const read = parseIssue(damaged, segmenter === null ? {} : { segmenter });
          expect(withoutWords(read)).toEqual(parseIssue(damaged));
        }
      });

      if (!name.startsWith('nodejieba')) return;
      it('finds the words that words.nodejieba.txt has', async () => {
        await expect(words(issue, source)).toMatchFileSnapshot(golden('words.nodejieba.txt'));
      });
    });
  }
});
