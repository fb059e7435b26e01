import type { Notice } from '@gongbao/schema';
import { describe, expect, it } from 'vitest';
import { parseIssue } from '../../src/index.js';

/** A task breakdown that the end of a page cuts: what stands in it as a text. */
interface CutTable {
  readonly name: string;
  readonly text: string;
}

const HEAD = '| 序号 | 工作任务 | 责任单位 | 完成时限 |';
const RULE = '| --- | --- | --- | --- |';
const FIRST = '| 1 | 改造老旧小区12个。 | 县住建局 | 2018年9月底前 |';
const SECOND = '| 2 | 新建农村公路50公里。 | 县交通运输局、各镇 | 2018年12月底前 |';

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const HTML_HEAD = row(['序号', '工作任务', '责任单位', '完成时限']);
const HTML_FIRST = row(['1', '改造老旧小区12个。', '县住建局', '2018年9月底前']);
const HTML_SECOND = row(['2', '新建农村公路50公里。', '县交通运输局、各镇', '2018年12月底前']);

const tabbed = (line: string): string => line.replace(/^\| | \|$/g, '').replace(/ \| /g, '\t');
const celled = (line: string): string => line.replace(/^\| | \|$/g, '').replace(/ \| /g, '\n\n');

/** All of them say the same. */
const CUT_TABLES: readonly CutTable[] = [
  {
    name: 'bars, the head printed again',
    text: `${HEAD}\n${RULE}\n${FIRST}\n\n- 3 -\n\n${HEAD}\n${RULE}\n${SECOND}`,
  },
  {
    name: 'bars, without a head on the next page',
    text: `${HEAD}\n${RULE}\n${FIRST}\n\n- 3 -\n\n${SECOND}`,
  },
  {
    name: 'HTML, the head printed again below 续表',
    text: `<table>${HTML_HEAD}${HTML_FIRST}</table>\n\n- 3 -\n\n续表\n\n<table>${HTML_HEAD}${HTML_SECOND}</table>`,
  },
  {
    name: 'HTML, without a head on the next page',
    text: `<table>${HTML_HEAD}${HTML_FIRST}</table>\n\n<table>${HTML_SECOND}</table>`,
  },
  {
    name: 'HTML, a row cut in the middle of a sentence',
    text: `<table>${HTML_HEAD}${HTML_FIRST}${row(['2', '新建农村公路', '县交通运输局、', '2018年12月底前'])}</table>\n\n<table>${HTML_HEAD}${row(['', '50公里。', '各镇', ''])}</table>`,
  },
  {
    name: 'tabs, the head printed again',
    text: [HEAD, FIRST, '', '- 3 -', '', HEAD, SECOND].map(tabbed).join('\n'),
  },
  {
    name: 'tabs, a form feed between the rows',
    text: `${[HEAD, FIRST].map(tabbed).join('\n')}\n\f${tabbed(SECOND)}`,
  },
  {
    name: 'a cell a line, the head printed again',
    text: [HEAD, FIRST, '- 3 -', HEAD, SECOND].map(celled).join('\n\n'),
  },
  {
    name: 'a cell a line, the head printed again in the middle of a row',
    text: [
      HEAD,
      FIRST,
      '2',
      '- 3 -',
      '续表',
      HEAD,
      '新建农村公路50公里。 | 县交通运输局、各镇 | 2018年12月底前',
    ]
      .map(celled)
      .join('\n\n'),
  },
  {
    name: 'columns, the head printed again',
    text: [
      '序号    工作任务                责任单位              完成时限',
      '1       改造老旧小区12个。      县住建局              2018年9月底前',
      '',
      '- 3 -',
      '',
      '序号    工作任务                责任单位              完成时限',
      '2       新建农村公路50公里。    县交通运输局、各镇    2018年12月底前',
    ].join('\n'),
  },
];

function read(table: string): Notice {
  const [notice] = parseIssue(
    `青岚县人民政府办公室关于印发任务分解表的通知\n\n青政办发〔2018〕16号\n\n各镇人民政府：\n\n请认真落实。\n\n青岚县人民政府办公室\n\n2018年3月1日\n\n附件\n\n任务分解表\n\n${table}\n`,
  ).notices;
  if (notice === undefined) throw new Error('the frame is no notice');
  return notice;
}

describe.each(CUT_TABLES)('$name', ({ text }) => {
  it('is one table', () => {
    const { tables, responsibilities, targets } = read(text);
    expect(tables.map(({ path, rows }) => [path, rows.length])).toEqual([['附件/表1', 2]]);
    expect(
      responsibilities.map(({ path, actors }) => [path, ...actors.map(({ name }) => name)]),
    ).toEqual([
      ['附件/表1/1', '县住建局'],
      ['附件/表1/2', '县交通运输局', '各镇'],
    ]);
    expect(
      targets.map(({ path, metric, value, deadline }) => [path, metric, value, deadline?.end]),
    ).toEqual([
      ['附件/表1/1', '老旧小区', 12, '2018-09-30'],
      ['附件/表1/2', '农村公路', 50, '2018-12-31'],
    ]);
  });

  it('leaves no print unread but what pages print again', () => {
    const { unread } = parseIssue(text);
    expect(unread.filter(({ reason }) => reason === 'other')).toEqual([]);
  });
});
