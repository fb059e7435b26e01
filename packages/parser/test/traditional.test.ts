import type { Issue } from '@gongbao/schema';
import { describe, expect, it } from 'vitest';
import { parseIssue } from '../src/index.js';
import characters from '../src/lexicon/traditional.json' with { type: 'json' };
import { fold } from '../src/source/fold.js';
import { FIXTURES } from './goldens/fixtures.js';

/** Simplified characters in the first traditional form that the table has. */
const TRADITIONAL = new Map(
  [...characters.simplified].map((simplified, index) => [
    simplified,
    characters.traditional.charAt(index),
  ]),
);

const toTraditional = (text: string): string =>
  [...text].map((character) => TRADITIONAL.get(character) ?? character).join('');

/** The issue without what was printed: records, paths, values and places. */
function bare(issue: Issue): unknown {
  const { source: _, repairs: __, diagnostics: ___, ...rest } = issue;
  return JSON.parse(fold(JSON.stringify(rest)));
}

describe('traditional characters', () => {
  it('are read, and printed texts and names stay as they are', () => {
    const text =
      '青山縣人民政府關於印發《環境整治實施方案》的通知\n青政發〔2018〕1號\n各鄉鎮人民政府：\n一、主要任務\n1．加強揚塵治理。抑塵率達到60%以上。\n牽頭單位：環保局\n責任單位：各鄉鎮、財政局\n青山縣人民政府\n二〇一八年六月一日';
    const [notice] = parseIssue(text).notices;
    expect(notice).toMatchObject({
      id: '青政发〔2018〕1号',
      documentType: '通知',
      documentNumber: { text: '青政發〔2018〕1號', normalized: '青政发〔2018〕1号' },
      dateOfIssue: { date: '2018-06-01' },
      responsibilities: [
        { role: 'lead', path: '一/1', actors: [{ name: '環保局' }] },
        { role: 'responsible', path: '一/1', actors: [{ name: '各鄉鎮' }, { name: '財政局' }] },
      ],
      targets: [{ value: 60, unit: '%', comparator: '>=' }],
    });
  });

  it.each(FIXTURES)('give the same records as simplified ones: $name', ({ source }) => {
    expect(bare(parseIssue(toTraditional(source)))).toEqual(bare(parseIssue(source)));
  });
});
