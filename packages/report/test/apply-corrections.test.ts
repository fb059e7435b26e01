import { parseIssue } from '@gongbao/parser';
import { issueSchema } from '@gongbao/schema';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../src/corrections/apply-corrections.js';
import { toCandidates } from '../src/corrections/candidates.js';
import type { Correction, Corrections } from '../src/corrections/corrections.js';
import { PAPER } from './paper.js';

/** A review of the record that has these words. */
function review(quote: string, more: Partial<Correction>): Correction {
  const found = toCandidates(parseIssue(PAPER), PAPER).find(({ anchor }) => anchor.quote === quote);
  if (found === undefined) throw new Error(`no record “${quote}”`);
  return { anchor: { ...found.anchor }, verdict: 'accepted', changes: {}, comment: '', ...more };
}

function apply(corrections: readonly Correction[], text = PAPER) {
  const file: Corrections = {
    correctionsVersion: '1.0',
    source: { name: null, sha256: '' },
    corrections: [...corrections],
  };
  return applyCorrections(parseIssue(text), text, file);
}

const RATE = '水质优良比例达到85%以上';
const LEAD = '牵头单位：生态环境局';

describe('a correction', () => {
  test('puts values right and says so', () => {
    const changes = { metric: '断面水质优良比例' };
    const { issue, applied } = apply([review(RATE, { verdict: 'corrected', changes })]);
    expect(applied).toHaveLength(1);
    expect(issue.notices[0]?.targets[1]).toMatchObject({ ...changes, rule: 'correction' });
    expect(issueSchema.safeParse(issue).success).toBe(true);
  });

  test('names a body anew', () => {
    const changes = { actors: ['生态环境分局'] };
    const { issue } = apply([review(LEAD, { verdict: 'corrected', changes })]);
    const names = issue.notices[0]?.responsibilities[1]?.actors.map(({ name }) => name);
    expect(names).toEqual(['生态环境分局']);
  });

  test('takes out what should not be, and the deadline of targets with it', () => {
    const { issue } = apply([review('2031年6月底前', { verdict: 'rejected' })]);
    expect(issue.notices[0]?.deadlines).toEqual([]);
    expect(issue.notices[0]?.targets.map(({ deadline }) => deadline)).toEqual([null, null, null]);
  });

  test('that only accepts or comments changes nothing', () => {
    const { issue, unreviewed } = apply([
      review(RATE, {}),
      review(LEAD, { verdict: 'commented', comment: '请核对' }),
    ]);
    expect(issue).toEqual(parseIssue(PAPER));
    expect(unreviewed).toBe(toCandidates(issue, PAPER).length - 1);
  });
});

describe('in another reading of the paper', () => {
  const corrected = review(RATE, { verdict: 'corrected', changes: { unit: '％' } });

  test('lands though a character was misread', () => {
    const { applied } = apply([corrected], PAPER.replace('水质优良', '水质忧良'));
    expect(applied).toHaveLength(1);
  });

  test.each([
    ['another number', '85%', '86%'],
    ['another unit', '1.整治', '3.整治'],
    ['no such words', RATE, '效果明显'],
  ])('is an orphan where there is %s', (_, before, after) => {
    const text = PAPER.replace(before, after);
    const { issue, applied, orphans } = apply([corrected], text);
    expect(applied).toEqual([]);
    expect(orphans).toMatchObject([{ reason: 'not-found' }]);
    expect(issue).toEqual(parseIssue(text));
  });

  test('what was accepted is accepted in the same words only', () => {
    const { orphans } = apply([review(LEAD, {})], PAPER.replace('：生态环境局', '：生态坏境局'));
    expect(orphans).toMatchObject([{ reason: 'changed' }]);
  });
});

describe('nothing is changed', () => {
  test('by values that make no record', () => {
    const { orphans } = apply([review(RATE, { verdict: 'corrected', changes: { value: '八十' } })]);
    expect(orphans).toMatchObject([{ reason: 'invalid' }]);
  });

  test('by two that are of one record', () => {
    const { applied, orphans } = apply([
      review(RATE, { verdict: 'corrected', changes: { value: 80 } }),
      review(RATE, { verdict: 'corrected', changes: { value: 90 } }),
    ]);
    expect(applied).toEqual([]);
    expect(orphans.map(({ reason }) => reason)).toEqual(['ambiguous', 'ambiguous']);
  });
});
