interface HostileText {
  readonly name: string;
  /** How many are full size, of what is counted: bytes, lines, entries. */
  readonly full: number;
  readonly make: (count: number) => string;
}

const TITLE = '青山县人民政府关于印发工作方案的通知\n青政发〔2018〕1号\n各乡镇人民政府：\n';
const SIGNATURE = '\n青山县人民政府\n2018年3月1日\n';

/** Text in the body of a notice, where all that is read of entities is read. */
const inNotice = (body: string): string => TITLE + body + SIGNATURE;

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

const CHINESE = '一二三四五六七八九十';
const chinese = (index: number): string => CHINESE.charAt(index % CHINESE.length);
/** A name of three characters for each number below 8000. */
const name = (index: number): string =>
  String.fromCharCode(
    0x4e00 + (index % 20),
    0x5200 + (Math.floor(index / 20) % 20),
    0x6200 + (Math.floor(index / 400) % 20),
  );

const LINES = 100_000;
const LONG = 10_000_000;

const repeated = (unit: string): HostileText => ({
  name: `one line of ${JSON.stringify(unit)}`,
  full: LONG,
  make: (count) => inNotice(unit.repeat(count / new TextEncoder().encode(unit).length)),
});

const lines = (title: string, write: (index: number) => string, full = LINES): HostileText => ({
  name: title,
  full,
  make: (count) => inNotice(times(count, write)),
});

const ORDINALS = [
  '第一章 总则\n',
  '第一条 目的\n',
  '一、总体要求\n',
  '（一）目标\n',
  '1.任务\n',
  '（1）措施\n',
  '①要点\n',
  '第一阶段：准备\n',
  '4月：启动\n',
];

/** What could make reading slow, deep or large, each by one thing that there is far too much of. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  ...[
    '推',
    ',',
    '，',
    '、',
    '。',
    '；',
    '：',
    '（',
    '(',
    '）',
    '《',
    '》',
    '“',
    '<',
    '[',
    '〔',
    '1',
    '0',
    ' ',
    '\u3000',
    '\t',
    '-',
    '一、二、三、',
    '（一）',
    '1.',
    '第',
    '各',
    '*',
    '\u0000',
    '\ud800',
    '年',
    '责任单位：',
  ].map(repeated),
  ...[
    '推进《工作方案》落实，',
    '由财政局负责，',
    '（由财政局负责）。',
    '达到90%，',
    '2018年底前',
    '国发〔2018〕42号，',
    '组 长：王 静 ',
    '附件1',
    '第一阶段：',
    '4月：',
    '以下简称《方案》',
    '张三同志任主任，',
  ].map(repeated),
  ...[
    '1',
    '2018年',
    '3月',
    '达到',
    '责任单位：财政局',
    '第',
    '（由财政局负责',
    '《办法》',
    '1.',
  ].map(
    (lead): HostileText => ({
      name: `blanks behind ${lead}`,
      full: LONG / 10,
      make: (count) => inNotice(`自${lead}${' '.repeat(count)}x${lead}${' '.repeat(count)}1\n`),
    }),
  ),
  {
    name: 'duties in one bracket',
    full: LINES,
    make: (count) =>
      inNotice(`推进。（${times(count, (index) => `牵头单位：${name(index)}局；`)}）\n`),
  },
  {
    name: 'inner titles',
    full: LINES,
    make: (count) =>
      inNotice(`按照《${times(count, (index) => `《${name(index)}》（试行）`)}》执行。\n`),
  },
  lines('rows of one table between bars', (index) =>
    index === 0 ? '| 序号 | 工作任务 |\n| --- | --- |\n' : `| ${index} | 推进。 |\n`,
  ),
  lines('tables between bars', () => '| 序号 | 工作任务 |\n| --- | --- |\n| 1 | 推进。 |\n\n'),
  lines('rows of one table with tabs', (index) =>
    index === 0 ? '序号\t工作任务\n' : `${index}\t推进。\n`,
  ),
  lines('rows of one table of HTML', (index) =>
    index === 0 ? '<table>' : `<tr><td rowspan=9>${index}<td colspan=9>推进。`,
  ),
  lines('tables inside tables', () => '<table><tr><td>'),
  lines('rows of one table with a cell a line', (index) =>
    index === 0 ? '序号\n工作任务\n责任单位\n' : `${index}\n推进工作。\n财政局\n`,
  ),
  lines('heads of tables with a cell a line', () => '序号\n工作任务\n1\n'),
  lines('rows of one table in columns', (index) =>
    index === 0 ? '序号    工作任务    责任单位\n' : `${index}    推进工作    财政局\n`,
  ),
  lines('heads of tables in columns', () => '序号    工作任务    责任单位\n'),
  lines('short lines', (index) => `推进${chinese(index)}\n`),
  lines('blank lines', () => '\n'),
  lines('form feeds', () => '\f'),
  lines('carriage returns', (index) => `推进${chinese(index)}工作。\r`),
  lines('hard-wrapped lines that no mark ends', () => `${'推进重点工作'.repeat(6)}\n`),
  lines('hard-wrapped lines over page breaks', () => `${'推进，重点工作'.repeat(5)}\n\n- 3 -\n\n`),
  lines('hard-wrapped lines with spaces', () => `${'推 进 重 点'.repeat(4)}、\n`),
  lines(
    'lines of prose that a page break doubles',
    (index) => `${'推进重点工作，'.repeat(2)}统\n\n统筹${name(index)}，\n`,
  ),
  lines('spaces between characters', () => '推 进', LONG / 10),
  lines('ordinals on one line', (index) => `${index + 1}.推进重点工作。`, 10_000),
  lines('bracketed ordinals on one line', (index) => `（${chinese(index)}）推进重点工作。`, 10_000),
  lines('fused units', (index) => `${(index % 999) + 1}.推进工作。各镇、街道 `, 10_000),
  lines('items', (index) => `${(index % 999) + 1}.推进重点工作。\n`),
  lines('equal ordinals', () => '一、推进重点工作。\n'),
  lines('deeper and deeper ordinals', (index) => ORDINALS[index % ORDINALS.length] ?? ''),
  lines(
    'numberings that restart',
    (index) => `${(index % 3) + 1}.推进。\n（${(index % 2) + 1}）重点。\n`,
  ),
  lines('chapters', () => '第一章 总则\n第一条 为推进工作，制定本办法。\n', LINES / 2),
  {
    name: 'contents',
    full: LINES,
    make: (count) =>
      times(count, (index) => `关于印发${name(index)}${index}方案的通知……${(index % 999) + 1}\n`) +
      TITLE,
  },
  {
    name: 'equal contents and notices',
    full: 10_000,
    make: (count) =>
      times(count, (index) => `关于印发方案的通知…………${(index % 999) + 1}\n`) +
      times(count, () => '关于印发方案的通知\n各乡镇：\n请执行。\n'),
  },
  {
    name: 'actors on one line',
    full: LINES,
    make: (count) =>
      inNotice(`一、推进\n责任单位：${times(count, (index) => `${name(index)}局、`)}`),
  },
  {
    name: 'equal actors on one line',
    full: LINES,
    make: (count) => inNotice(`一、推进\n责任单位：${times(count, () => '各镇、街道、财政局；')}`),
  },
  lines('label lines', (index) => `责任单位：${name(index)}局、财政局\n`),
  lines(
    'tasks with labels',
    (index) => `${(index % 999) + 1}.推进重点工作。\n责任单位：财政局、${name(index)}局\n`,
  ),
  lines('brackets with duties', () => '推进工作。（牵头单位：财政局；责任单位：教育局、民政局）\n'),
  lines('prose with duties', () => '由财政局牵头，会同教育局开展。\n'),
  lines('roster rows', (index) => `组 长：${name(index)} 县委书记\n`),
  lines('roster rows without a role', (index) =>
    index === 0 ? '组 长：王静 县委书记\n' : `${name(index)} 县委书记\n`,
  ),
  lines('rest of offices', (index) => (index === 0 ? '组 长：王静 县委书记\n' : '县委书记\n')),
  lines('persons with posts', (index) => `${name(index)}同志任办公室主任。\n`),
  lines(
    'rosters with posts',
    (index) => `组 长：${name(index)} 县委书记\n${name(index)}同志任主任。\n`,
  ),
  {
    name: 'posts and rosters',
    full: LINES,
    make: (count) =>
      inNotice(
        times(count / 2, (index) => `${name(index)}同志任办公室主任。\n`) +
          times(count / 2, (index) => `组 长：${name(index)} 县委书记\n`),
      ),
  },
  {
    name: 'rosters under long text',
    full: LINES,
    make: (count) =>
      inNotice(
        times(count / 2, () => '推进工作。\n') + times(count / 2, () => '组 长：王静 县委书记\n'),
      ),
  },
  {
    name: 'equal titles',
    full: LINES,
    make: (count) => times(count, () => '关于印发方案的通知\n'),
  },
  { name: 'equal notices', full: 20_000, make: (count) => times(count, () => TITLE) },
  {
    name: 'notices with attachments',
    full: 20_000,
    make: (count) =>
      inNotice('附：\n') +
      times(count, (index) => `附件${(index % 99) + 1}\n工作方案\n一、推进\n（一）推进\n`),
  },
  {
    name: 'attachments that are not printed',
    full: LINES,
    make: (count) =>
      inNotice(times(count, (index) => `见附件${index % 99}。\n`)) +
      times(count / 10, (index) => `附件${index % 99}\n`),
  },
  {
    name: 'notices that issue many',
    full: 10_000,
    make: (count) =>
      `关于印发${times(count, (index) => `《${name(index)}方案》`)}的通知\n各乡镇：\n${times(count, (index) => `${name(index)}方案\n`)}`,
  },
  {
    name: 'document numbers',
    full: LINES,
    make: (count) => times(count, (index) => `青政发〔2018〕${index}号\n`) + TITLE,
  },
  {
    name: 'notices that open alike',
    full: 10_000,
    make: (count) =>
      times(
        count,
        (index) =>
          `关于${name(index)}的通知\n各乡镇：\n根据《关于${name(index + 1)}及${name(index * 7)}的通知》执行。\n`,
      ),
  },
  lines('citations', (index) => `按照《${name(index)}办法》（国发〔2018〕${index}号）执行。`),
  lines('bare document numbers', (index) => `按照国发〔2018〕${index}号执行。`),
  lines('aliases', (index) => `按照《${name(index)}办法》（以下简称《${name(index)}》）执行。`),
  lines('running heads', () => '青山县人民政府公报 2018年第2期\n推进工作\n'),
  {
    name: 'running heads that all differ',
    full: LINES,
    make: (count) => times(count, (index) => `青山县人民政府公报 第${index}期\n`),
  },
  lines('page numbers', (index) => `- ${index % 9999} -\n`),
  lines('rules across the page', () => '------\n'),
  lines('deadlines in one paragraph', (index) => `${(index % 12) + 1}月底前完成，`),
  lines(
    'ranges in one paragraph',
    (index) => `2018年${(index % 11) + 1}月—${(index % 11) + 2}月推进，`,
  ),
  lines('targets in one paragraph', (index) => `${name(index)}覆盖率达到${index % 100}%，`),
  lines(
    'targets with deadlines',
    (index) => `${(index % 12) + 1}月底前${name(index)}覆盖率达到${index % 100}%。`,
  ),
  {
    name: 'targets over many lines with deadlines',
    full: LINES,
    make: (count) =>
      inNotice(
        `一、推进\n${times(count, (index) => `${(index % 12) + 1}月底前覆盖率达到${index % 100}%。\n`)}`,
      ),
  },
  lines('numbers in one list', (index) => `${index}%、`),
  lines('short names in brackets', () => '镇（街）'),
  lines('money', () => '补贴100元，'),
  {
    name: 'inline items with a lead',
    full: LINES,
    make: (count) =>
      inNotice(
        `一、推进\n到2018年底：\n${times(count, (index) => `推进：①覆盖率达到${index % 100}%；②完成3个。\n`)}`,
      ),
  },
  lines('unclosed brackets', () => '推进（工作。\n'),
  lines('unclosed titles', () => '推进《工作。'),
  lines('unclosed quotation marks', () => '达到“90%，'),
  lines('closed brackets of depth', () => '（（推进）'),
  lines('spaced colophon', () => '主 编：王 静 '),
  repeated('\r'),
  repeated('\u2028'),
  repeated('推\u200b'),
  repeated('一、推进。（一）落实。'),
  repeated('第一条 推进。\u3000\u3000'),
  lines('colophon lines', () => '主 编：王 静\n电话：〔2018〕\n'),
  {
    name: 'front matter',
    full: LINES,
    make: (count) =>
      `青山县人民政府公报\n第2期\n编辑委员会\n${times(count, () => '主 任：王 静\n')}${TITLE}`,
  },
  lines('misread labels', (index) => `${name(index)}单位：财政局、${name(index)}局\n`),
  lines(
    'misread ordinals',
    (index) => `${(index % 3) * 2 + 1}.推进。\n${chinese(index)}. 落实。\n`,
  ),
  lines('one name, misread in every character', (index) => {
    const long = '青山县人民政府发展改革办公室';
    const at = index % long.length;
    const other = String.fromCharCode(0x4e00 + (index % 9000));
    return `责任单位：${long}、${long.slice(0, at)}${other}${long.slice(at + 1)}\n`;
  }),
  lines('pages', (index) => `青山县人民政府公报\n\n推进${index}。\n\n${index % 9}\n\f`),
  lines('pages without text', () => '\f'),
  lines('columns side by side', () => '全面贯彻落实大会精神   各镇各街道要加强领导\n'),
  lines('impossible numbers', () => '达到829%，100%6，'),
  lines('half characters', (index) => (index % 2 === 0 ? '\ud83d' : '推\udc4d。\n')),
  lines('characters of no width', () => '\u0000\ufeff\u200b'),
];
