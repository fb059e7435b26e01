import { describe, expect, it } from 'vitest';
import { type Lexicon, parseIssue } from '../src/index.js';

const HEAD = '东岭县人民政府关于印发《春灌方案》的通知\n东政发〔2023〕4号\n各乡镇人民政府：\n';
const FOOT = '\n东岭县人民政府\n2023年3月1日\n';

const read = (body: string, lexicon?: Lexicon) =>
  parseIssue(HEAD + body + FOOT, lexicon === undefined ? {} : { lexicon }).notices[0];

function duties(body: string, lexicon?: Lexicon): string[] {
  return (read(body, lexicon)?.responsibilities ?? []).map(
    ({ role, actors }) => `${role} ${actors.map(({ name }) => name).join(' ')}`,
  );
}

const amounts = (body: string, lexicon?: Lexicon): string[] =>
  (read(body, lexicon)?.targets ?? []).map(({ value, unit }) => `${value} ${unit}`);

describe('a lexicon of the caller', () => {
  const organizations = ['国网东岭', '引洪渠专线'];

  it('tells bodies whose endings show none', () => {
    const body = '一、整修渠系。\n由国网东岭负责架设线路。';
    expect(duties(body)).toEqual([]);
    expect(duties(body, { organizations })).toEqual(['responsible 国网东岭']);
  });

  it('parts bodies between which the separator is lost', () => {
    const body = '一、整修渠系。\n责任单位：县水务局国网东岭';
    expect(duties(body)).toEqual(['responsible 县水务局国网东岭']);
    expect(duties(body, { organizations })).toEqual(['responsible 县水务局 国网东岭']);
  });

  it('keeps whole what a word seems to join', () => {
    const body = '一、整修渠系。\n责任单位：水务局和农业局专班';
    const joined = ['水务局和农业局专班'];
    expect(duties(body)).toEqual(['responsible 水务局 农业局专班']);
    expect(duties(body, { organizations: joined })).toEqual(['responsible 水务局和农业局专班']);
  });

  it('gives bodies the names that they go by, and leaves what is printed', () => {
    const aliases = [{ printed: '县资规局', name: '东岭县自然资源和规划局' }];
    const [duty] = read('一、整修渠系。\n责任单位：县资规局', { aliases })?.responsibilities ?? [];
    expect(duty?.actors).toMatchObject([
      { text: '县资规局', name: '东岭县自然资源和规划局', rule: 'alias' },
    ]);
  });

  it('tells units of measure', () => {
    const body = '一、整修渠系。新建排架12榀。';
    expect(amounts(body)).toEqual([]);
    expect(amounts(body, { units: [{ unit: '榀', family: 'count' }] })).toEqual(['12 榀']);
  });

  it('tells labels of bodies and of persons, in lines and in tables', () => {
    const labels: Lexicon['labels'] = [
      { label: '挂帅单位', role: 'lead' },
      { label: '网格员', role: 'responsible', persons: true },
    ];
    const body = '一、整修渠系。\n挂帅单位：县水务局\n网格员：张山、李思';
    expect(duties(body)).toEqual([]);
    expect(duties(body, { labels })).toEqual(['lead 县水务局', 'responsible 张山 李思']);
    const table = '| 序号 | 工作任务 | 挂帅单位 |\n| --- | --- | --- |\n| 1 | 清渠 | 县水务局 |';
    expect(duties(table)).toEqual(['responsible 县水务局']);
    expect(duties(table, { labels })).toEqual(['lead 县水务局']);
  });

  it('is told in the result by a digest of what it says, not of how it is written', () => {
    const digest = (lexicon: Lexicon) => parseIssue('', { lexicon }).source.options.lexicon;
    const one = digest({ units: [{ unit: '榀', family: 'count' }], organizations });
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(digest({ organizations, units: [{ family: 'count', unit: '榀' }] })).toBe(one);
    expect(digest({ organizations })).not.toBe(one);
    expect(parseIssue('').source.options).toEqual({});
  });

  it('leaves nothing behind for the next reading, not after a throw and not inside another', () => {
    const body = `${HEAD}一、整修渠系。新建排架12榀。${FOOT}`;
    const plain = parseIssue(body);
    const lexicon: Lexicon = { units: [{ unit: '榀', family: 'count' }] };
    const inner: unknown[] = [];
    const extractors = {
      nested: () => {
        inner.push(parseIssue(body));
        return [];
      },
    };
    const own = parseIssue(body, { lexicon, extractors });
    expect(own.notices[0]?.targets).toHaveLength(1);
    expect(inner).toEqual([plain]);
    const failing = () => {
      throw new Error('of the caller');
    };
    expect(() => parseIssue(body, { lexicon, extractors: { failing } })).toThrow('of the caller');
    expect(parseIssue(body)).toEqual(plain);
  });

  it('is no pattern', () => {
    const labels: Lexicon['labels'] = [{ label: '.+(a|b)*', role: 'lead' }];
    expect(duties('一、整修渠系。\n某某单位：县水务局', { labels })).toEqual([]);
    expect(duties('一、整修渠系。\n.+(a|b)*：县水务局', { labels })).toEqual(['lead 县水务局']);
  });
});
