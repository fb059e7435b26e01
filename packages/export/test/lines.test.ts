import { parseIssue } from '@gongbao/parser';
import { describe, expect, it } from 'vitest';
import { writeChunks, writeMarkdown, writeNdjson } from '../src/index.js';
import { ISSUE, PAPER } from './paper.js';

const parsed = (lines: Iterable<string>): Readonly<Record<string, unknown>>[] =>
  [...lines].map((line) => JSON.parse(line));

describe('chunks', () => {
  const chunks = parsed(writeChunks(ISSUE, PAPER));

  it('know the headings above them, their place and their paper', () => {
    expect(chunks.find(({ path }) => path === '二/1')).toEqual({
      id: '青政办发〔2023〕12号#二/1',
      kind: 'section',
      noticeId: '青政办发〔2023〕12号',
      title: '青岚县人民政府办公室关于印发《青岚县冬季供暖工作方案》的通知',
      documentNumber: '青政办发〔2023〕12号',
      dateOfIssue: '2023-09-01',
      path: '二/1',
      headings: ['青岚县冬季供暖工作方案', '二、重点任务', '1.检修管网'],
      text: '1.检修管网\n依据《供热条例》检修3处换热站，=SUM不是公式。\n责任领导：李岚\n牵头单位：住建局\n责任单位：各乡镇、供暖公司',
      span: expect.anything(),
      line: 21,
      page: null,
      confidence: null,
    });
  });

  it('hold rosters and label lines, which are no paragraphs', () => {
    const text =
      '关于防汛的通知\n青政发〔2030〕1号\n各镇：\n成立防汛领导小组。\n组 长：王 岚 县长\n责任单位：水利局\n青岚县人民政府\n2030年5月1日';
    const issue = parseIssue(text);
    const printed = parsed(writeChunks(issue, text))
      .map((chunk) => String(chunk['text']))
      .join('\n');
    for (const words of ['王岚', '责任单位：水利局']) {
      expect(printed.replaceAll(' ', '')).toContain(words);
      expect(writeMarkdown(issue).replaceAll(' ', '')).toContain(words);
    }
  });

  it('have ids of their own, and rows with the heads of their columns', () => {
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(chunks.length);
    expect(chunks.filter(({ kind }) => kind === 'row').map(({ text }) => text)).toEqual([
      '序号：1；工作任务：改造老旧锅炉；牵头单位：市场监管局；完成时限：2023年10月15日前',
      '序号：2；工作任务：储备燃煤；牵头单位：供暖公司；完成时限：2023年9月底前',
    ]);
  });
});

describe('NDJSON', () => {
  it('has a line for the issue, each notice and each record', () => {
    const lines = parsed(writeNdjson(ISSUE));
    const [notice] = ISSUE.notices;
    expect(lines.slice(0, 2).map(({ list }) => list)).toEqual(['issue', 'notices']);
    const targets = lines.filter(({ list }) => list === 'targets');
    expect(targets).toHaveLength(notice?.targets.length ?? 0);
    expect(targets[0]).toMatchObject({ noticeId: notice?.id, value: 85, unit: '%' });
  });
});

describe('Markdown', () => {
  it('has headings, label lines and tables, and no mark-up out of the text', () => {
    expect(writeMarkdown(ISSUE)).toMatchInlineSnapshot(`
      "# 青岚县人民政府办公室关于印发《青岚县冬季供暖工作方案》的通知

      青政办发〔2023〕12号

      各乡镇人民政府、县政府各部门：

      《青岚县冬季供暖工作方案》已经县政府同意，现印发给你们。

      青岚县人民政府办公室

      2023年9月1日

      ## 青岚县冬季供暖工作方案

      ### 一、工作目标

      2023年10月底前，集中供暖覆盖率达到85%以上。

      ### 二、重点任务

      #### 1.检修管网

      依据《供热条例》检修3处换热站，=SUM不是公式。

      责任领导：李岚

      牵头单位：住建局

      责任单位：各乡镇、供暖公司

      #### 2.排查隐患

      每月至少检查1次，\\<b\\>不留死角\\</b\\>。

      责任单位：应急局

      供暖公司配合

      ### 三、组织领导

      成立供暖工作领导小组。

      组 长：李 岚县政府副县长

      | 序号 | 工作任务 | 牵头单位 | 完成时限 |
      | --- | --- | --- | --- |
      | 1 | 改造老旧锅炉 | 市场监管局 | 2023年10月15日前 |
      | 2 | 储备燃煤 | 供暖公司 | 2023年9月底前 |
      "
    `);
  });
});
