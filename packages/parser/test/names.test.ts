import { describe, expect, it } from 'vitest';
import { parseIssue } from '../src/index.js';
import { numbered } from './numbered.js';

/** A document that charges each body as often as told; one label of it is misread where asked. */
function charging(counts: Readonly<Record<string, number>>, misread: boolean): string {
  const names = Object.entries(counts).flatMap(([name, count]) => Array<string>(count).fill(name));
  const tasks = names.map((name, index) => `${index + 1}. 抓好落实。\n责任单位：${name}`);
  const extra = `${names.length + 1}. 抓好落实。\n${misread ? '资任单位' : '责任单位'}：某某办公室`;
  return numbered(['一、任务', ...tasks, extra].join('\n'));
}

const namesOf = (text: string, repairsOff: readonly 'heal-name'[] = []): Set<string> =>
  new Set(
    parseIssue(text, { repairsOff }).notices.flatMap(({ responsibilities }) =>
      responsibilities.flatMap(({ actors }) => actors.map(({ name }) => name)),
    ),
  );

describe('a name that the document reads otherwise again and again', () => {
  it.each([
    ['综合执法局', '综合执法扇', false, 'its suffix is none'],
    ['国土资源分局', '国士资源分局', false, 'the characters look alike'],
    ['环保分局', '乐保分局', true, 'bodies have the right name everywhere'],
    ['农牧水务局', '农禾水务局', true, 'its words stand nowhere else'],
    ['民政局', '人民政局', true, 'a character was put in'],
  ])('%s, not %s (misread elsewhere: %s): %s', (right, wrong, misread) => {
    const names = namesOf(charging({ [right]: 14, [wrong]: 1 }, misread));
    expect(names).toContain(right);
    expect(names).not.toContain(wrong);
  });

  it.each([
    ['教育局', '体育局', 'bodies have both names everywhere'],
    ['经发局', '经合局', 'in a short form every character counts'],
    ['第一中学', '第二中学', 'numbers tell them apart'],
    ['黄河东路街道', '黄河西路街道', 'directions tell them apart'],
    ['公安局', '公安分局', 'ranks tell them apart'],
    ['张庄村', '李庄村', 'proper names need stand nowhere else', 5],
  ])('%s and %s stay two: %s', (first, second, _, count = 20) => {
    const names = namesOf(charging({ [first]: count, [second]: 1 }, true));
    expect(names).toContain(first);
    expect(names).toContain(second);
  });

  it('stays as printed where the repair is switched off', () => {
    const text = charging({ 综合执法局: 14, 综合执法扇: 1 }, false);
    expect(namesOf(text, ['heal-name'])).toContain('综合执法扇');
  });

  it('keeps the printed text, and lists the repair', () => {
    const { notices, repairs } = parseIssue(charging({ 综合执法局: 14, 综合执法扇: 1 }, false));
    const actors = notices[0]?.responsibilities.flatMap((duty) => duty.actors) ?? [];
    expect(actors.filter(({ text }) => text === '综合执法扇').map(({ name }) => name)).toEqual([
      '综合执法局',
    ]);
    expect(repairs.filter(({ rule }) => rule === 'heal-name')).toMatchObject([
      { before: '综合执法扇', after: '综合执法局' },
    ]);
  });
});

describe('the name of a district', () => {
  it('is that which the country has, however often it is misread', () => {
    const text = charging({ 金凤区教育局: 1, 金风区财政局: 6 }, false);
    expect(namesOf(text)).toContain('金凤区财政局');
    expect(namesOf(text)).not.toContain('金风区财政局');
  });
});

describe('the name of a person', () => {
  const led = (names: readonly string[]): string =>
    numbered(
      `一、任务\n${names.map((name, at) => `${at + 1}. 抓好落实。\n贵任领导：${name}\n责任领导：${name}`).join('\n')}`,
    );

  it('has three characters where the fourth was put in', () => {
    expect([...namesOf(led(['周生金', '周生人金', '周生人金']))]).toEqual(['周生金']);
  });

  it.each(['欧阳震华', '欧阳华'])('may have four: %s', (name) => {
    expect(namesOf(led(['欧阳华', '欧阳震华', '欧阳华']))).toContain(name);
  });
});
