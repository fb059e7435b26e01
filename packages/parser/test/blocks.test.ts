import { describe, expect, it } from 'vitest';
import { readBlocks } from './read-blocks.js';

const blocksOf = (text: string): string[] => readBlocks(text).blocks.map(({ view }) => view.text);
const repairsOf = (text: string): string[] =>
  readBlocks(text)
    .log.toList()
    .map(({ rule }) => rule);

describe('a line goes on with the block before it', () => {
  it.each([
    ['in mid-sentence', '（一）思想。全面提升水平，着力\n\n解决突出问题，促进和谐。', 1],
    ['where a list is open', '配合单位：丰登镇、商务局、\n\n文体局、国土分局', 1],
    ['where a bracket is open', '关于印发《关于加强控辍保学工作\n实施方案》的通知', 1],
    ['before a mark that begins no line', '实现全覆盖\n，提升水平。', 1],
    [
      'where its neighbours all end with a mark',
      '1. 建立制度，抓好落实。\n\n2. 依托信息平台，按\n\n照要求公示，接受监督。\n\n3. 加强管理，强化监督。',
      3,
    ],
    [
      'where the word across the break stands unbroken elsewhere',
      '考核工作领导小组组织。\n\n本年度各项任务由考核工作领\n\n导小组负责，抓好落实。',
      2,
    ],
  ])('%s', (_, text, count) => {
    expect(blocksOf(text)).toHaveLength(count);
  });

  it.each([
    ['a heading above its text', '一、工作思路\n\n全面贯彻精神，加快发展。', 2],
    ['a finished sentence', '加强管理。\n\n强化监督，抓好落实。', 2],
    ['a title and a number', '关于开展工作的通知\n\n国发〔2018〕1号', 2],
    ['a signature and a date', '青山县人民政府办公室\n\n2018年3月1日', 2],
    ['two label lines', '牵头单位：教育局\n\n责任单位：财政局', 2],
  ])('but not %s', (_, text, count) => {
    expect(blocksOf(text)).toHaveLength(count);
  });

  it('joins hard-wrapped lines by the width of their column', () => {
    const text =
      '第一条 为加强城市地下空间开发利用管理，合理开发\n利用本市地下空间资源，促进土地节约集约利用，保障\n地下空间权利人合法权益，根据有关法律、法规规定，\n结合本市实际，制定本办法。';
    expect(blocksOf(text)).toHaveLength(1);
  });
});

describe('a character printed twice over a page break', () => {
  it('is dropped where only the word without it is attested', () => {
    const text = '要统筹推进。\n\n建立政策体系，加快发展，统\n\n统筹推进建设，抓好落实。';
    expect(blocksOf(text)[1]).toBe('建立政策体系，加快发展，统筹推进建设，抓好落实。');
    expect(repairsOf(text)).toContain('drop-doubled-character');
  });

  it('stays where the word with it is attested', () => {
    const text =
      '总校校长负责。校长聘任。\n\n集团校财务支出，由集团总校\n\n校长审核把关，抓好落实。';
    expect(blocksOf(text)[1]).toBe('集团校财务支出，由集团总校校长审核把关，抓好落实。');
  });
});

describe('a unit that OCR ran into the line before it', () => {
  it('is parted where its number goes on an open numbering', () => {
    const text =
      '48. 划定类别。推进。\n\n责任单位：林业局、各镇、街道 49. 切实加大保护力度。严格。';
    expect(blocksOf(text)).toEqual([
      '48. 划定类别。推进。',
      '责任单位：林业局、各镇、街道',
      '49. 切实加大保护力度。严格。',
    ]);
  });

  it('is not made of a number that fits no numbering', () => {
    expect(blocksOf('1. 建设项目。共有 49. 以上内容。')).toHaveLength(1);
  });
});

describe('spaces', () => {
  it('between Chinese characters go', () => {
    expect(blocksOf('几 个 问 题 的 通 知')).toEqual(['几个问题的通知']);
  });

  it('between joint bodies stay as one', () => {
    expect(blocksOf('广州市民政局　　广州市财政局')).toEqual(['广州市民政局　广州市财政局']);
    expect(blocksOf('金凤区党委办公室 政府办公室关于印发 《方案》的通知')).toEqual([
      '金凤区党委办公室 政府办公室关于印发《方案》的通知',
    ]);
  });

  it('beside digits and letters stay', () => {
    expect(blocksOf('金凤区 2018 年方案')).toEqual(['金凤区 2018 年方案']);
  });
});

describe('blanks without end', () => {
  it('become one, also where a blank parts two fields', () => {
    const blanks = ' '.repeat(500);
    expect(blocksOf(`GB${blanks}50156`)).toEqual(['GB 50156']);
    expect(repairsOf(`组 长：王静${blanks}书记`)).toEqual(['remove-space']);
  });
});
