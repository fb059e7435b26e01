import { describe, expect, it } from 'vitest';
import { toLines } from '../src/lines/index.js';
import { RepairLog } from '../src/repairs/index.js';
import { toSource } from '../src/source/source.js';

const furnitureOf = (pages: readonly string[]): string[] =>
  toLines(toSource(pages.join('\n\f')), new RepairLog())
    .filter(({ kind }) => kind === 'furniture')
    .map(({ view }) => view.text);

const COVER = '青山县人民政府公报\n第2期';
const page = (head: string, text: string, foot: string): string =>
  `${head}\n\n${text}\n\n${foot}\n`;

describe('heads and feet of pages', () => {
  it('are found by where they stand, however they were misread', () => {
    const pages = [
      COVER,
      page('青山县人民政府公报', '一、总体要求', '一2一'),
      page('青山县人民政府公报', '全面贯彻精神，', '和'),
      page('青山县人民政府公报', '抓好落实。', 'sw'),
      page('肯山且人民政府公根', '二、主要任务', '—5—'),
    ];
    expect(furnitureOf(pages)).toEqual([
      '青山县人民政府公报',
      '一2一',
      '青山县人民政府公报',
      '和',
      '青山县人民政府公报',
      'sw',
      '肯山且人民政府公根',
      '—5—',
    ]);
  });

  it('are found where name and number share a line', () => {
    const head = '青山县人民政府公报          2018年第2期';
    const pages = [
      COVER,
      ...['一、任务', '二、要求', '三、附则'].map((text) => page(head, text, '1')),
      page('青山具人民政府公报          2018年第2斯', '四、其他', '1'),
    ];
    expect(furnitureOf(pages)).toContain('青山具人民政府公报          2018年第2斯');
  });

  it.each([
    ['the end of a sentence', '抓好落实，全面提升。', '落实。'],
    ['the end of a paragraph in its own lines', '各镇、街\n道', '1'],
    ['a title at the top', '青山县人民政府关于印发方案的通知', '1'],
  ])('but not %s', (_, text, foot) => {
    const pages = [
      COVER,
      ...['一、任务', '二、要求', '三、附则'].map((body) => page('青山县人民政府公报', body, '1')),
      page('青山县人民政府公报', text, foot),
    ];
    const found = furnitureOf(pages);
    for (const line of [...text.split('\n'), '落实。']) expect(found).not.toContain(line);
  });

  it('are left to what a line shows by itself where nothing tells pages', () => {
    expect(furnitureOf(['正文。\n\n和\n\n正文。'])).toEqual([]);
  });
});
