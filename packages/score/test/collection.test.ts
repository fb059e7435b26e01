import { describe, expect, it } from 'vitest';
import { collectionSchema, readCollection } from '../src/index.js';

const header = {
  title: '关于印发实施方案的通知',
  docNumber: null,
  docType: '通知',
  addresseesRaw: '各镇，街道',
  issuers: ['甲局'],
  dateOfIssue: null,
  dateAsPrinted: '1月2日 / 3月4日',
  topLevelHeadings: [],
  numberOfNumberedItems: 1,
};

const target = {
  id: '01',
  quote: '绿地超过1.3亿平方米',
  metric: '绿地',
  comparator: '>',
  value: 1.3,
  unit: '亿平方米',
  deadline: null,
  kind: 'target',
};

const collection = collectionSchema.parse({
  headers: {
    _conventions: ['as printed'],
    '01': [
      header,
      { ...header, docType: '实施方案', topLevelHeadings: ['目标'], numberOfNumberedItems: 2 },
    ],
    '02': [header],
    '03': [header],
  },
  responsibilities: {
    _conventions: ['complete for 01; 02 have no explicit assignment'],
    assignments: [
      { id: '01', itemNumberOrHeading: '（三）', role: 'lead', orgs: ['甲局', '乙局'] },
    ],
  },
  targets: {
    _conventions: ['02 has none: its numbers are facts'],
    stretches: [{ id: '01', charStart: 10, charEnd: 20 }],
    targets: [
      target,
      { ...target, comparator: 'increase', value: 7000, unit: '万(元)' },
      { ...target, comparator: '=', value: 150, unit: '元/人·月', kind: 'standard' },
    ],
  },
});

describe('readCollection', () => {
  it('knows a text by the number that its name begins with', () => {
    expect(readCollection(collection, '01-notice.txt')).not.toBeNull();
    expect(readCollection(collection, '011-notice.txt')).toBeNull();
    expect(readCollection(collection, '_conventions')).toBeNull();
  });

  it('joins the covering notice and what it attaches', () => {
    const gold = readCollection(collection, '01-notice.txt');
    expect(gold?.documents).toMatchObject([
      { documentType: '通知', attachmentTypes: ['方案'], numberedItems: 3 },
    ]);
    expect(gold?.documents?.[0], 'no date is chosen').not.toHaveProperty('dateOfIssue');
    expect(gold?.headings).toEqual([{ heading: '目标' }]);
  });

  it('gives an actor a record of its own', () => {
    expect(readCollection(collection, '01.txt')?.triples).toEqual([
      { item: '（三）', role: 'lead', printed: '甲局' },
      { item: '（三）', role: 'lead', printed: '乙局' },
    ]);
  });

  it('multiplies out, and sets units as they are printed', () => {
    const gold = readCollection(collection, '01.txt');
    expect(gold?.completeIn).toEqual({ targets: [{ start: 10, end: 20 }] });
    expect(gold?.targets).toMatchObject([
      { comparator: '>', value: 130_000_000, unit: '平方米', change: 'level' },
      { comparator: '=', value: 70_000_000, unit: null, change: 'increase' },
      { comparator: '=', value: 150, unit: '元', kind: 'allocation' },
    ]);
  });

  it('tells a text that has nothing from one that was not annotated', () => {
    expect(readCollection(collection, '02.txt')).toMatchObject({ triples: [], targets: [] });
    const unknown = readCollection(collection, '03.txt');
    expect(unknown).not.toHaveProperty('triples');
    expect(unknown).not.toHaveProperty('targets');
  });
});
