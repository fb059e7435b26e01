import { parseIssue } from '@gongbao/parser';
import { describe, expect, it } from 'vitest';
import { type Gold, goldSchema, scoreIssue } from '../src/index.js';
import { GOALS, NOTICE } from './notice.js';

const issue = parseIssue(NOTICE);
const score = (gold: Gold) => scoreIssue(issue, NOTICE, goldSchema.parse(gold));
const counts = (right: number, extra: number, missed: number) => ({ right, extra, missed });

const TRIPLES = [
  { path: '二/1', role: 'responsible', actor: '住建局' },
  { path: '二/1', role: 'responsible', actor: '综合执法局' },
  { path: '二/2', role: 'lead', actor: '住建局' },
  { path: '二/2', role: 'cooperating', actor: '供电公司' },
] as const;

const RATE = {
  path: '一',
  metric: '集中供热率',
  comparator: '=',
  value: 75,
  unit: '%',
  quote: '集中供热率达到75%',
} as const;

const STATIONS = { path: '一', metric: '换热站', comparator: '=', value: 3, unit: '座' } as const;

describe('scoreIssue', () => {
  it('scores nothing that was not annotated', () => {
    expect(score({})).toEqual({ entities: {}, fields: {}, misses: [] });
  });

  it('counts all as extra where the gold says that there is nothing', () => {
    const { entities, misses } = score({ triples: [] });
    expect(entities).toEqual({ triples: { strict: counts(0, 4, 0), lenient: counts(0, 4, 0) } });
    expect(misses.map(({ kind }) => kind)).toEqual(['extra', 'extra', 'extra', 'extra']);
  });

  it('finds every triple once', () => {
    const { entities, misses } = score({ triples: [...TRIPLES] });
    expect(entities.triples?.strict).toEqual(counts(4, 0, 0));
    expect(misses).toEqual([]);
  });

  it('pairs one to one: a record that the gold has twice is missed once', () => {
    const { entities } = score({ triples: [...TRIPLES, TRIPLES[0]] });
    expect(entities.triples?.lenient).toEqual(counts(4, 0, 1));
  });

  it('tells a wrong role from a missing actor', () => {
    const { entities, misses, fields } = score({
      triples: [
        { ...TRIPLES[0], role: 'lead' },
        ...TRIPLES.slice(1, 3),
        { path: '二/2', actor: '甲' },
      ],
    });
    expect(entities.triples).toEqual({ strict: counts(2, 2, 2), lenient: counts(3, 1, 1) });
    expect(fields['triples.role']).toEqual({ right: 2, total: 3 });
    expect(misses.map(({ kind, fields: wrong }) => [kind, wrong])).toEqual([
      ['different', ['role']],
      ['missed', []],
      ['extra', []],
    ]);
  });

  it.each(['2', '保障热源', '（二）保障热源'])('knows the unit 二/2 by the item %s', (item) => {
    const { entities } = score({ triples: [{ item, role: 'cooperating', printed: '供电公司' }] });
    expect(entities.triples?.strict).toEqual(counts(1, 3, 0));
  });

  it('does not take item 1 for item 12', () => {
    const { entities } = score({ triples: [{ item: '12', printed: '住建局' }] });
    expect(entities.triples?.lenient).toEqual(counts(0, 4, 1));
  });

  it('forgives a metric, and no number, in the lenient sense', () => {
    const targets = [
      { ...RATE, metric: '供热率' },
      { ...STATIONS, value: 4 },
    ];
    expect(score({ targets }).entities.targets).toEqual({
      strict: counts(0, 2, 2),
      lenient: counts(1, 1, 1),
    });
  });

  it('compares after folding widths and white space', () => {
    const targets = [{ ...RATE, metric: '集中 供热率', unit: '％' }, STATIONS];
    expect(score({ targets }).entities.targets?.strict).toEqual(counts(2, 0, 0));
  });

  it('does not compare what the gold leaves out, and compares null', () => {
    expect(score({ targets: [{ value: 75 }, { value: 3 }] }).entities.targets?.strict).toEqual(
      counts(2, 0, 0),
    );
    const [miss] = score({ targets: [{ ...RATE, metric: null }, STATIONS] }).misses;
    expect(miss).toMatchObject({ kind: 'different', fields: ['metric'] });
  });

  it('counts as extra only what stands where the gold is complete', () => {
    const within = (start: number, end: number) =>
      score({ targets: [], completeIn: { targets: [{ start, end }] } }).entities.targets?.strict;
    expect(within(GOALS.start, GOALS.end)).toEqual(counts(0, 2, 0));
    expect(within(GOALS.start, NOTICE.indexOf('建成'))).toEqual(counts(0, 1, 0));
    expect(within(GOALS.end, NOTICE.length)).toEqual(counts(0, 0, 0));
  });

  it('counts allocations in a row of their own', () => {
    const { entities } = score({
      targets: [RATE, STATIONS, { kind: 'allocation', value: 150, unit: '元' }],
    });
    expect(entities.targets?.strict).toEqual(counts(2, 0, 0));
    expect(entities.allocations?.strict).toEqual(counts(0, 0, 1));
  });

  it('compares top headings and sections', () => {
    const sections = [
      { path: '一', kind: 'section', level: 1, heading: '工作目标' },
      { path: '二', heading: '重点' },
      { path: '二/1', heading: null },
      { path: '二/3' },
    ] as const;
    const { entities } = score({
      sections: [...sections],
      headings: [{ heading: '目标' }, { heading: '重点任务' }],
    });
    expect(entities.sections?.lenient).toEqual(counts(3, 1, 1));
    expect(entities.sections?.strict.right).toBeLessThan(3);
    expect(entities.headings).toEqual({ strict: counts(1, 1, 1), lenient: counts(2, 0, 0) });
  });

  it('pairs deadlines by their words', () => {
    const deadlines = [
      { path: '一', kind: 'by', start: null, end: '2018-12-30', quote: '到2018年底' },
      { path: '二/1', kind: 'recurring', recurrence: 'P3M', quote: '每季度' },
    ] as const;
    const { entities, misses } = score({ deadlines: [...deadlines] });
    expect(entities.deadlines).toEqual({ strict: counts(1, 1, 1), lenient: counts(2, 0, 0) });
    expect(misses).toMatchObject([{ fields: ['end'] }]);
  });
});
