import { describe, expect, it } from 'vitest';
import { parseIssue } from '../src/index.js';

/** Reads a plan of one notice: who has which role, item by item. */
function dutiesOf(body: string, cover = '现就有关事项通知如下：'): string[] {
  const { notices } = parseIssue(`青岚县人民政府办公室关于开展河道治理工作的通知
青政办发〔2030〕7号
各镇人民政府，县政府各部门：
${cover}
${body}
青岚县人民政府办公室
2030年5月6日
`);
  return notices.flatMap(({ responsibilities }) =>
    responsibilities.map(
      ({ path, role, actors }) => `${path} ${role}: ${actors.map(({ name }) => name).join(' ')}`,
    ),
  );
}

describe('labels are built from role words and nouns', () => {
  it.each([
    ['牵头处室：秘书科、督查科', 'lead: 秘书科 督查科'],
    ['负责部门：县商务局、县气象局', 'responsible: 县商务局 县气象局'],
    ['主管部门：县住建局', 'responsible: 县住建局'],
    ['责任部门和单位：县住建局', 'responsible: 县住建局'],
    ['参与部门：县住建局', 'cooperating: 县住建局'],
    ['协 办 单 位：县住建局', 'cooperating: 县住建局'],
    ['责任处（科）室：县住建局', 'responsible: 县住建局'],
    ['配合责任单位：县住建局', 'cooperating: 县住建局'],
    ['督查督办单位：县委督查室', 'supervising: 县委督查室'],
    ['责任单位（暂定）：县财政局、县教育局', 'responsible: 县财政局 县教育局'],
    ['责任单位（暂定）县财政局、县教育局', 'responsible: 县财政局 县教育局'],
    ['责任县领导：方　正、杜若兰', 'leader: 方正 杜若兰'],
    ['牵头：县水务局', 'lead: 县水务局'],
  ])('%s', (line, expected) => {
    expect(dutiesOf(`1.治理河道。抓好落实。\n${line}`)).toEqual([`1 ${expected}`]);
  });

  it('but 联系人, 主要任务 and a sentence are none', () => {
    expect(
      dutiesOf(`1.治理河道。抓好落实。
联系人：杜若兰
主要任务：县水务局开展巡查。
责任单位（部门）要加强领导。`),
    ).toEqual([]);
  });
});

describe('groups of a bracket', () => {
  it.each([
    [
      '（县林业局牵头负责，县财政局、县住建局，各镇人民政府配合）',
      ['lead: 县林业局', 'cooperating: 县财政局 县住建局 各镇人民政府'],
    ],
    [
      '（县林业局、县水务局，各镇人民政府按职责分工负责）',
      ['responsible: 县林业局 县水务局 各镇人民政府'],
    ],
    ['（县住建局牵头负责、各镇政府配合）', ['lead: 县住建局', 'cooperating: 各镇政府']],
    ['（县住建局牵头负责，各镇政府组织落实）', ['lead: 县住建局', 'responsible: 各镇政府']],
    ['（县住建局、县应急局组织实施）', ['responsible: 县住建局 县应急局']],
    ['（县住建局牵头负责，县民政局按各自职责配合）', ['lead: 县住建局', 'cooperating: 县民政局']],
    ['（由县水务局牵头，县林业局指导）', ['lead: 县水务局', 'supervising: 县林业局']],
    ['（县水务局为主，县林业局协办）', ['lead: 县水务局', 'cooperating: 县林业局']],
    ['（县水务局会同各镇负责）', ['responsible: 县水务局', 'cooperating: 各镇']],
    [
      '（县公安局会同县财政局、县民政局负责）',
      ['responsible: 县公安局', 'cooperating: 县财政局 县民政局'],
    ],
    [
      '（县水务局负责，会同县财政局、县民政局）',
      ['responsible: 县水务局', 'cooperating: 县财政局 县民政局'],
    ],
    [
      '（责任单位：县水务局（牵头）、县财政局、各镇）',
      ['lead: 县水务局', 'responsible: 县财政局 各镇'],
    ],
    [
      '（责任单位：县教育局，协助县财政局、县民政局）',
      ['responsible: 县教育局', 'cooperating: 县财政局 县民政局'],
    ],
    ['（证监会、银保监会负责）', ['responsible: 证监会 银保监会']],
    ['（县水务局、县财政局，按职责分工负责）', ['responsible: 县水务局 县财政局']],
    ['（牵头单位：县水务局；配合单位：县财政局）', ['lead: 县水务局', 'cooperating: 县财政局']],
    ['《责任单位: 县水务局、县林业局)', ['responsible: 县水务局 县林业局']],
    ['（发展改革委牵头，6月底前出台相关政策，年内持续推进）', ['lead: 发展改革委']],
    [
      '（牵头单位：县经信局；配合单位：县商务局、东岭经开区管委会等，各县、市、区政府）',
      ['lead: 县经信局', 'cooperating: 县商务局 东岭经开区管委会 各县政府 各市政府 各区政府'],
    ],
    [
      '（县政府办公室牵头，县级各有关部门及各镇按职责分工负责）',
      ['lead: 县政府办公室', 'responsible: 县级各有关部门 各镇'],
    ],
    ['（含节假日）', []],
    ['（负责日常工作）', []],
    ['（以下简称县水务局）', []],
  ])('%s', (bracket, expected) => {
    const found = dutiesOf(`1.治理河道。抓好落实。${bracket}`);
    expect(found).toEqual(expected.map((duty) => `1 ${duty}`));
  });
});

describe('a list ends', () => {
  it.each([
    ['where another field begins', '（负责部门：县住建局；适用范围：东岭园区）', ['县住建局']],
    ['behind a sentence', '（责任单位：县科技局。以下任务均需各镇落实，不再列出）', ['县科技局']],
    [
      'before what is no name',
      '（责任单位：县科技局，以下均涉及各镇，不再重复列出）',
      ['县科技局'],
    ],
    ['at a time', '（责任单位：县科技局；完成时限：2030年6月底前）', ['县科技局']],
  ])('%s', (_, bracket, expected) => {
    expect(dutiesOf(`1.治理河道。抓好落实。${bracket}`)).toEqual([
      `1 responsible: ${expected.join(' ')}`,
    ]);
  });

  it('where the next field begins, though its line is full', () => {
    const lines = '责任单位：县城管局　各乡镇人民政府\n完成时限：长期坚持';
    expect(dutiesOf(`1.治理河道。清除垃圾。\n牵头领导：周青山（副县长）\n${lines}`)).toEqual([
      '1 leader: 周青山（副县长）',
      '1 responsible: 县城管局 各乡镇人民政府',
    ]);
  });

  it('above the signature, whatever its last name is', () => {
    expect(dutiesOf('1.治理河道。清除垃圾。\n责任单位：水务局、河湖专班')).toEqual([
      '1 responsible: 水务局 河湖专班',
    ]);
  });
});

describe('who leads may be stated once', () => {
  const items = (first: string, second: string): string =>
    `1.治理河道。抓好落实。${first}\n2.治理湖泊。抓好落实。${second}`;

  it.each([
    ['列第一位者为牵头单位，下同', '县交通局、县财政局', '县水务局、县财政局'],
    ['第一个逗号前为牵头单位，下同', '县交通局，县财政局', '县水务局，县财政局'],
    ['*为牵头单位，下同', '*县交通局、县财政局', '*县水务局、县财政局'],
  ])('in a bracket: %s', (rule, first, second) => {
    expect(dutiesOf(items(`（责任单位：${first}。${rule}）`, `（责任单位：${second}）`))).toEqual([
      '1 lead: 县交通局',
      '1 responsible: 县财政局',
      '2 lead: 县水务局',
      '2 responsible: 县财政局',
    ]);
  });

  it('in a bracket of its own behind a label line', () => {
    expect(
      dutiesOf(`1.治理河道。抓好落实。
责任单位：县交通局、县财政局（列第一位者为工作牵头单位，下同）
2.治理湖泊。抓好落实。（各县（市、区）人民政府、县水务局负责）
3.治理水库。抓好落实。（牵头单位：县水务局；责任单位：县财政局、县民政局）`),
    ).toEqual([
      '1 lead: 县交通局',
      '1 responsible: 县财政局',
      '2 lead: 各县（市、区）人民政府',
      '2 responsible: 县水务局',
      '3 lead: 县水务局',
      '3 responsible: 县财政局 县民政局',
    ]);
  });

  it('in the body of the covering notice', () => {
    expect(
      dutiesOf(
        items('（县交通局、县财政局）', '（县水务局）'),
        '各任务后括号内列第一位的为牵头单位。现通知如下：',
      ),
    ).toEqual(['1 lead: 县交通局', '1 responsible: 县财政局', '2 responsible: 县水务局']);
  });

  it('and a list that prints its own lead keeps it', () => {
    expect(
      dutiesOf(
        items(
          '（责任单位：县交通局、县财政局。列第一位者为牵头单位，下同）',
          '（县水务局牵头，县财政局负责）',
        ),
      ).slice(2),
    ).toEqual(['2 lead: 县水务局', '2 responsible: 县财政局']);
  });
});

describe('labels that share a line or a paragraph', () => {
  it('at the end of a paragraph are read like those on their own', () => {
    expect(dutiesOf('1.修路。抓紧实施。责任单位：县水务局、县林业局。')).toEqual([
      '1 responsible: 县水务局 县林业局',
    ]);
  });

  it('part at blanks, and a time limit behind them is a deadline of the item', () => {
    const { notices } = parseIssue(`青岚县人民政府办公室关于植树的通知
青政办发〔2030〕7号
各镇人民政府：
1.植树。抓紧实施。
牵头单位：县水务局　配合单位：县林业局　完成时限：2030年6月底前
青岚县人民政府办公室
2030年3月5日`);
    expect(
      notices[0]?.responsibilities.map(({ role, actors }) => [
        role,
        actors.map(({ name }) => name),
      ]),
    ).toEqual([
      ['lead', ['县水务局']],
      ['cooperating', ['县林业局']],
    ]);
    expect(notices[0]?.deadlines.map(({ path, end }) => [path, end])).toEqual([
      ['1', '2030-06-30'],
    ]);
  });

  it('and one that names nobody is a paragraph', () => {
    const { notices } = parseIssue(`青岚县人民政府办公室关于植树的通知
青政办发〔2030〕7号
各镇人民政府：
1.植树。抓紧实施。
责任单位：另行通知。
青岚县人民政府办公室
2030年3月5日`);
    expect(notices[0]?.sections[0]?.paragraphs.map(({ text }) => text)).toEqual([
      '抓紧实施。',
      '责任单位：另行通知。',
    ]);
  });
});

describe('prose charges a body', () => {
  it.each([
    [
      '由县商务局会同县财政局、县人社局等部门另行制定。',
      ['responsible: 县商务局', 'cooperating: 县财政局 县人社局'],
    ],
    ['由县水务局牵头，建立台账。', ['lead: 县水务局']],
    ['街道负责配合和监督。', ['cooperating: 街道', 'supervising: 街道']],
    ['组织县公安局、县应急局等部门配合，依法拆除。', ['cooperating: 县公安局 县应急局']],
    [
      '县人社局负责待遇保障，协助街道进行考核。',
      ['responsible: 县人社局', 'cooperating: 县人社局'],
    ],
    ['由分管副县长负责。', ['responsible: 分管副县长']],
  ])('%s', (sentence, expected) => {
    expect(dutiesOf(`1.治理河道。${sentence}`)).toEqual(expected.map((duty) => `1 ${duty}`));
  });

  it.each([
    '强化县发展改革局牵头抓总作用。',
    '建立一支由政府牵头、企业支持的专家队伍。',
    '县水务局主要负责人要亲自抓。',
    '实行县水务局牵头负责制。',
    '各镇向县政府负责。',
    '加强部门配合。',
  ])('but not in %s', (sentence) => {
    expect(dutiesOf(`1.治理河道。${sentence}`)).toEqual([]);
  });
});

describe('units headed by bodies', () => {
  const units = `（一）县房管局。摸清底数。
（二）县消防救援大队。开展检查。`;
  const expected = ['一/（一） responsible: 县房管局', '一/（二） responsible: 县消防救援大队'];

  it.each(['一、职能分工', '一、排查要求\n各单位按以下职能分工开展排查：'])('under %s', (above) => {
    expect(dutiesOf(`${above}\n${units}`)).toEqual(expected);
  });

  it('and with their duties in the heading', () => {
    expect(dutiesOf('一、保障\n（一）县财政局工作职责\n安排资金。')).toEqual([
      '一/（一） responsible: 县财政局',
    ]);
  });

  it('but not elsewhere', () => {
    expect(dutiesOf(`一、现状\n${units}`)).toEqual([]);
  });
});

describe('主办单位', () => {
  it('of the front matter is a field of the colophon', () => {
    const { colophon } = parseIssue(`主管单位：青岚县人民政府
主办单位：青岚县人民政府办公室

青岚县人民政府办公室关于植树的通知
青政办发〔2030〕7号
各镇人民政府：
请抓好落实。
青岚县人民政府办公室
2030年3月5日`);
    expect(colophon?.sponsor?.value).toBe('青岚县人民政府办公室');
  });
});

describe('a bracket behind items in a sentence', () => {
  it('charges the unit of the sentence', () => {
    expect(
      dutiesOf('一、补助。（1）种苗；（2）农机；（3）农膜。（责任单位：县农业局、县财政局）'),
    ).toEqual(['一 responsible: 县农业局 县财政局']);
  });
});
