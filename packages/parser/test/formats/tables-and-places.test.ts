import { issueSchema } from '@gongbao/schema';
import { describe, expect, it } from 'vitest';
import { type ExtractedText, extractText, parseIssue, trustOf } from '../../src/index.js';
import { formulaToPrint, latexToPrint } from '../../src/input/formats/latex-to-print.js';

function read(content: string): ExtractedText {
  const extracted = extractText(content);
  if (extracted === null) throw new Error('Unexpected plain text, expected a format');
  return extracted;
}

/** The cells of the first table, row by row: `序号|任务`. */
const gridOf = ({ text, tables: [table] }: ExtractedText): string[] | undefined =>
  table?.rows.map((row) => row.map(({ span }) => text.slice(span.start, span.end)).join('|'));

const html = (table: string): string =>
  JSON.stringify([{ type: 'table', page_idx: 0, table_caption: ['表1'], table_body: table }]);

const HEAD = '<tr><td>序号</td><td>任务</td><td>责任单位</td></tr>';

describe('a table in HTML', () => {
  it.each([
    [
      'with quotes',
      `<html><body><table>${HEAD}<tr><td>1</td><td>清河</td><td>水利局</td></tr></table></body></html>`,
    ],
    [
      'without quotes',
      '<table><tr><td rowspan=1>序号</td><td colspan=1>任务</td><td>责任单位</td></tr><tr><td>1</td><td>清河</td><td>水利局</td></tr></table>',
    ],
    ['without closing tags', '<table><tr><td>序号<td>任务<td>责任单位<tr><td>1<td>清河<td>水利局'],
    ['cut off', `<table>${HEAD}<tr><td>1</td><td>清河</td><td>水利局</tr`],
  ])('has its rows and cells, %s', (_, table) => {
    const extracted = read(html(table));
    expect(gridOf(extracted)).toEqual(['序号|任务|责任单位', '1|清河|水利局']);
    expect(extracted.text).toBe('表1\n\n序号\t任务\t责任单位\n1\t清河\t水利局\n\n');
  });

  it('keeps what cells span, blank cells, and names in one cell apart', () => {
    const table = `<table><caption>任务表</caption>${HEAD}<tr><td>1</td><td></td><td rowspan="2">水利局<br>各乡镇</td></tr><tr><td>2</td><td>护岸</td></tr></table>`;
    const extracted = read(html(table));
    expect(gridOf(extracted)).toEqual(['序号|任务|责任单位', '1||水利局 各乡镇', '2|护岸']);
    expect(extracted.tables[0]?.rows[1]?.[2]).toMatchObject({ rowSpan: 2, columnSpan: 1 });
    expect(extracted.text).toContain('任务表\n');
  });
});

describe('a table in PAGE', () => {
  const equiv = (text: string): string => `<TextEquiv><Unicode>${text}</Unicode></TextEquiv>`;
  const transkribus = (row: number, column: number, text: string): string =>
    `<TableCell row="${row}" col="${column}" rowSpan="1" colSpan="1"><TextLine>${equiv(text)}</TextLine></TableCell>`;
  const roles = (row: number, column: number, text: string): string =>
    `<TextRegion><Roles><TableCellRole rowIndex="${row}" columnIndex="${column}" rowSpan="1" colSpan="1"/></Roles>${equiv(text)}</TextRegion>`;

  it.each([
    ['with TableCell, of 2013', transkribus],
    ['with roles, of 2019', roles],
  ])('has its cells by their places, %s', (_, cell) => {
    const cells = [cell(1, 1, '清河'), cell(0, 1, '任务'), cell(0, 0, '序号'), cell(1, 0, '1')];
    const content = `<PcGts><Page><TableRegion>${cells.join('')}</TableRegion></Page></PcGts>`;
    expect(gridOf(read(content))).toEqual(['序号|任务', '1|清河']);
  });
});

describe('a table of Docling', () => {
  it('has its cells by their places', () => {
    const cell = (row: number, column: number, text: string) => ({
      start_row_offset_idx: row,
      start_col_offset_idx: column,
      row_span: 1,
      col_span: 1,
      text,
    });
    const cells = [cell(1, 0, '1'), cell(0, 1, '任务'), cell(0, 0, '序号'), cell(1, 1, '清河')];
    const document = {
      schema_name: 'DoclingDocument',
      body: { children: [{ $ref: '#/tables/0' }] },
      texts: [{ text: '任务表', label: 'caption' }],
      tables: [{ captions: [{ $ref: '#/texts/0' }], data: { table_cells: cells } }],
    };
    const extracted = read(JSON.stringify(document));
    expect(gridOf(extracted)).toEqual(['序号|任务', '1|清河']);
    expect(extracted.text).toBe('任务表\n\n序号\t任务\n1\t清河\n\n');
  });
});

describe('a web page', () => {
  const PAGE = `<html><body>
    <table><tr><td><a href=/>首页</a> <a href=/zc>政策</a></td></tr></table>
    <div><table><tr><td><h1>临河市人民政府关于做好河道治理工作的通知</h1>
    <p>各乡镇人民政府：<p>现将有关事项通知如下。<br>一、清理河道。
    <table><tr><td>序号<td>任务<tr><td>1<td>清河</table>
    <p>附件：<a href=a.doc>任务分工表.doc</a>
    <p>2024年3月5日</td></tr></table></div>
    <div><a href=1>上一篇：关于做好防汛工作的通知</a></div><div>主办：临河市人民政府办公室</div>
    <script>var a = "提示";</script></body></html>`;

  it('is its text, with menus and imprint apart as furniture of the web', () => {
    const extracted = read(PAGE);
    const apart = extracted.furniture.map(({ span }) => extracted.text.slice(span.start, span.end));
    expect(apart).toEqual([
      '首页 政策',
      '上一篇：关于做好防汛工作的通知',
      '主办：临河市人民政府办公室',
    ]);
    expect(extracted.furniture.map(({ reason }) => reason)).toContain('web-furniture');
    expect(gridOf(extracted)).toEqual(['序号|任务', '1|清河']);
    expect(extracted.text).toContain('现将有关事项通知如下。\n一、清理河道。\n\n序号\t任务');
    expect(extracted.text).toContain('附件：任务分工表.doc');
    expect(extracted.text).not.toContain('提示');
  });

  it('lists in the issue what it set apart, with the reason', () => {
    const { unread } = parseIssue(read(PAGE));
    expect(unread.filter(({ reason }) => reason === 'web-furniture')).toHaveLength(3);
  });
});

describe('formulas that engines make of numbers', () => {
  it.each([
    ['达到 $75\\%$ 以上', '达到75%以上'],
    ['$\\mathrm{PM}_{2.5}$年均浓度', 'PM2.5年均浓度'],
    ['PM$_{2.5}$', 'PM2.5'],
    ['达标率$\\geq95\\%$。', '达标率≥95%。'],
    ['$3 5 \\mu \\mathrm { g / m } ^ { 3 }$', '35μg/m³'],
    ['面积$1.2\\times10^{4}$亩', '面积1.2×10⁴亩'],
    ['比例为$\\frac{2}{3}$', '比例为2/3'],
    ['由\\(70\\%\\)提高到\\(75\\%\\)', '由70%提高到75%'],
    ['每吨$150元，每亩$200元', '每吨$150元，每亩$200元'],
    ['没有公式', '没有公式'],
  ])('%s is printed %s', (text, print) => {
    expect(latexToPrint(text)).toBe(print);
  });

  it('keep a command that is no sign of print', () => {
    expect(formulaToPrint('\\unknown{x}')).toBe('\\unknownx');
  });
});

describe('how sure an engine was, and where', () => {
  const word = (text: string, left: number, top: number, sure: number): string =>
    `<String CONTENT="${text}" WC="${sure}" HPOS="${left}" VPOS="${top}" WIDTH="40" HEIGHT="20"/>`;
  const ALTO = `<alto><Page WIDTH="1000" HEIGHT="1400"><TextBlock>
    <TextLine>${word('责任', 10, 10, 0.9)}${word('单位', 50, 10, 0.4)}</TextLine>
    <TextLine>${word('各乡镇', 10, 40, 0.8)}</TextLine></TextBlock></Page></alto>`;

  it('is the least of the words, and a rectangle a line', () => {
    const extracted = read(ALTO);
    expect(trustOf(extracted, [{ start: 0, end: extracted.text.length }])).toEqual({
      confidence: 0.4,
      regions: [
        { page: 1, box: [10, 10, 90, 30] },
        { page: 1, box: [10, 40, 50, 60] },
      ],
    });
    expect(extracted.pages[0]?.size).toEqual({ width: 1000, height: 1400 });
  });

  it('is that of the words which a span touches', () => {
    expect(trustOf(read(ALTO), [{ start: 0, end: 2 }])).toEqual({
      confidence: 0.9,
      regions: [{ page: 1, box: [10, 10, 50, 30] }],
    });
  });

  it('is nothing where the input tells nothing', () => {
    const extracted = read(JSON.stringify([{ type: 'text', text: '通知', page_idx: 0 }]));
    expect(trustOf(extracted, [{ start: 0, end: 2 }])).toEqual({ confidence: null, regions: [] });
  });

  it('stands on every entity, with the page', () => {
    const lines = [
      '临河市人民政府关于工作的通知',
      '临政发〔2024〕1号',
      '各乡镇人民政府：',
      '1.清河。',
    ]
      .map((text, index) => `<TextLine>${word(text, 10, 40 * index, 0.9)}</TextLine>`)
      .join('');
    const duty = `<TextLine>${word('责任单位：', 10, 200, 0.7)}${word('水利局', 90, 200, 0.3)}</TextLine>`;
    const issue = parseIssue(
      read(`<alto><Page><TextBlock>${lines}${duty}</TextBlock></Page></alto>`),
    );
    expect(issueSchema.safeParse(issue).error?.issues).toBeUndefined();
    const [responsibility] = issue.notices[0]?.responsibilities ?? [];
    expect(responsibility).toMatchObject({ page: 1, confidence: 0.3 });
    expect(responsibility?.actors).toMatchObject([
      { name: '水利局', confidence: 0.3, regions: [{ page: 1, box: [90, 200, 130, 220] }] },
    ]);
  });
});
