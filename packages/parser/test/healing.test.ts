import { describe, expect, it } from 'vitest';
import { parseIssue } from '../src/index.js';
import { numbered } from './numbered.js';

const dutiesOf = (text: string, repairsOff: readonly 'heal-label'[] = []): string[] =>
  parseIssue(numbered(text), { repairsOff }).notices.flatMap(({ responsibilities }) =>
    responsibilities.map(({ path, role, label, actors }) =>
      [path, role, label, ...actors.map(({ name }) => name)].join(' '),
    ),
  );

const TASKS = `一、任务
1. 整治扬尘。抓好落实。
牵头单位：建设局
责任单位：各镇、环保局
2. 管控渣土。抓好落实。`;

describe('a label with a misread character', () => {
  it.each([
    ['奉头单位：安监局', '一/2 lead 牵头单位 安监局'],
    ['资任单位：安监局', '一/2 responsible 责任单位 安监局'],
    ['责任革位: 安监局', '一/2 responsible 责任单位 安监局'],
    ['责任单位; 安监局', '一/2 responsible 责任单位 安监局'],
    ['责任单位 安监局', '一/2 responsible 责任单位 安监局'],
  ])('is read where the document prints it right elsewhere: %s', (line, duty) => {
    expect(dutiesOf(`${TASKS}\n${line}`)).toContain(duty);
  });

  it('is healed in two characters where each was misread alone elsewhere', () => {
    const lines = '资任单位：安监局\n3. 控制油烟。抓好落实。\n责任半位：安监局';
    const both = '4. 禁放烟花。抓好落实。\n资任半位：公安局';
    expect(dutiesOf(`${TASKS}\n${lines}\n${both}`)).toContain('一/4 responsible 责任单位 公安局');
  });

  it.each([
    ['is another word', '联合单位：安监局\n联合起来，联合行动，联合执法。'],
    ['is too far away', '会员企业：安监局'],
    ['opens a sentence', '责任单位 要加强领导，抓好落实。'],
  ])('stays where it %s', (_, line) => {
    expect(dutiesOf(`${TASKS}\n${line}`)).not.toContainEqual(expect.stringContaining('一/2'));
  });

  it('stays where the repair is switched off', () => {
    expect(dutiesOf(`${TASKS}\n奉头单位：安监局`, ['heal-label'])).not.toContain(
      '一/2 lead 牵头单位 安监局',
    );
  });

  it('is listed with its evidence, and the text stays as printed', () => {
    const { notices, repairs } = parseIssue(numbered(`${TASKS}\n奉头单位：安监局`));
    expect(repairs).toContainEqual({
      rule: 'heal-label',
      span: expect.anything(),
      before: '奉头单位：',
      after: '牵头单位:',
      evidence: '牵头单位 stands 1 times in the document, 奉头单位 is no word of it',
      evidenceZh: '文中“牵头单位”出现1次，“奉头单位”不成词',
    });
    expect(notices[0]?.responsibilities.at(-1)?.text).toBe('奉头单位：安监局');
  });
});

describe('a date line', () => {
  const dateOf = (line: string): string | undefined =>
    parseIssue(
      `关于开展工作的通知\n青政发〔2018〕1号\n各镇人民政府：\n现通知如下。\n青山县人民政府\n${line}`,
    ).notices[0]?.dateOfIssue?.date;

  it.each(['2018年6月1昌', '2018年6月1曰', '2018车6月1日'])('with one misread unit: %s', (line) => {
    expect(dateOf(line)).toBe('2018-06-01');
  });

  it.each(['2018年6户1昌', '2018-6-1', '2018年6月l5昌'])('is none with more: %s', (line) => {
    expect(dateOf(line)).toBeUndefined();
  });
});

describe('曰 behind the number of a day', () => {
  it('is read as 日 in running text', () => {
    const { notices } = parseIssue(numbered('一、任务\n1. 2018年3月15曰前完成整治，抓好落实。'));
    expect(notices[0]?.deadlines.map(({ end }) => end)).toEqual(['2018-03-15']);
  });

  it('stays a word elsewhere', () => {
    expect(parseIssue(numbered('一、任务\n1. 子曰：学而时习之。')).repairs).toEqual([]);
  });
});

const pathsOf = (text: string): string[] =>
  parseIssue(numbered(text)).notices.flatMap(({ sections }) =>
    sections.flatMap(({ path, sections: children }) => [
      path,
      ...children.map((child) => child.path),
    ]),
  );

describe('an ordinal that its neighbours tell', () => {
  it.each([
    ['a number that is none', '芽. 整治扬尘，抓好落实。'],
    ['a mark before the number', ']2. 整治扬尘，抓好落实。'],
    ['a letter for a digit', 'Z. 整治扬尘，抓好落实。'],
    ['a lost mark', '2 整治扬尘，抓好落实。'],
    ['another mark', '2, 整治扬尘，抓好落实。'],
  ])('%s', (_, line) => {
    const text = `一、任务\n1. 巡查工地，抓好落实。\n${line}\n3. 管控渣土，抓好落实。`;
    expect(pathsOf(text)).toEqual(['一', '一/1', '一/2', '一/3']);
  });

  it.each(['《二）财政局。', '【二) 财政局。', '{二} 财政局。', '《个) 财政局。', '二) 财政局。'])(
    'a bracket read as another: %s',
    (line) => {
      const text = `一、任务\n（一）民政局。\n${line}\n（三）教育局。`;
      expect(pathsOf(text)).toEqual(['一', '一/（一）', '一/（二）', '一/（三）']);
    },
  );

  it.each([
    ['the numbering has no room for it', '芽. 整治扬尘，抓好落实。', '2. 管控渣土，抓好落实。'],
    ['it is a bracket that a line break parted', '由各镇\n(街道) 负责落实。', '3. 管控渣土。'],
  ])('but not where %s', (_, line, next) => {
    const text = `一、任务\n1. 巡查工地，抓好落实。\n${line}\n${next}`;
    expect(pathsOf(text)).toHaveLength(3);
  });

  it('keeps a number that is printed, and reports it', () => {
    const text = '一、任务\n1. 巡查。\n38. 整治。\n3. 管控。';
    expect(pathsOf(text)).toEqual(['一', '一/1', '一/38', '一/3']);
    expect(parseIssue(numbered(text)).diagnostics.map(({ ruleId }) => ruleId)).toContain(
      'sections/numbering-gap',
    );
  });
});

describe('a misread role word behind a body', () => {
  const items = (third: string): string => `一、任务
1. 巡查工地。（县住建局牵头，各镇配合）
2. 管控渣土。（县公安局牵头，各镇配合）
3. 培训工人。（县人社局${third}，各镇配合）`;
  const leads = (text: string): (string | undefined)[] =>
    parseIssue(numbered(text)).notices.flatMap(({ responsibilities }) =>
      responsibilities.filter(({ role }) => role === 'lead').map(({ actors }) => actors[0]?.name),
    );

  it('is read as the one that stands in such places', () => {
    expect(leads(items('帝头'))).toEqual(['县住建局', '县公安局', '县人社局']);
  });

  it('but not where it is a word of its own', () => {
    expect(leads(items('带头'))).toEqual(['县住建局', '县公安局']);
  });
});
