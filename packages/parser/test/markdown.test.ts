import type { Issue } from '@gongbao/schema';
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { allSections, gazette, parseIssue } from '../src/index.js';
import { markupOf } from '../src/input/markdown.js';

const MARKDOWN = `# 关于印发《青山县 2021 年防汛方案》的通知

青政办发〔2021〕8号

各乡镇人民政府：

现印发给你们，请认真落实。

青山县人民政府办公室
2021年4月20日

---

# 青山县2021年防汛方案

## 一、总体要求

**（一）指导思想。** 坚持预防为主。

### 1. 压实责任

2021年5月底前完成排查，*排查率*达到100%。

**责任单位：** 县水利局、县应急局

2\\. 加强值守。每周会商5*3*2次。

- 牵头单位：县气象局

- 3 -

4\\. 其他。抓好落实。`;

const read = (text: string): Issue => parseIssue(text, { mediaType: 'text/markdown' });

describe('Markdown', () => {
  const [notice] = read(MARKDOWN).notices;

  it('is told from print: headings, bold words, bullets, escapes, rules', () => {
    expect(notice?.issuers.map(({ name }) => name)).toEqual(['青山县人民政府办公室']);
    expect(notice?.attachments[0]?.title?.text).toBe('青山县2021年防汛方案');
    const units = notice === undefined ? [] : allSections(notice);
    expect(units.map(({ path, heading }) => [path, heading?.text])).toEqual([
      ['一', '总体要求'],
      ['一/（一）', '指导思想'],
      ['一/（一）/1', '压实责任'],
      ['一/（一）/2', '加强值守'],
      ['一/（一）/4', '其他'],
    ]);
  });

  it('gives levels by ordinals, never by the number of #', () => {
    const units = notice === undefined ? [] : allSections(notice);
    expect(units.map(({ level }) => level)).toEqual([1, 2, 3, 3, 3]);
  });

  it('leaves a single * in print', () => {
    const texts =
      notice === undefined ? [] : allSections(notice).flatMap((unit) => unit.paragraphs);
    expect(texts.map(({ text }) => text)).toContain('每周会商5*3*2次。');
  });

  it('keeps label lines under their marks, in pieces that leave the marks out', () => {
    const found = notice?.responsibilities.map(({ role, actors }) => [role, actors.length]);
    expect(found).toEqual([
      ['responsible', 2],
      ['lead', 1],
    ]);
    expect(notice?.responsibilities[0]?.pieces).toHaveLength(2);
  });
});

describe('the unified plugin', () => {
  const file = unified().use(remarkParse).use(gazette).processSync(MARKDOWN);

  it('compiles to the same issue', () => {
    expect(file.result).toEqual(read(MARKDOWN));
  });

  it('reports each diagnostic at its place', () => {
    const [message] = file.messages;
    expect([message?.ruleId, message?.line, message?.column]).toEqual([
      'sections/number-lost',
      32,
      1,
    ]);
  });

  it('keeps what stands in HTML, each cell of a table apart', () => {
    const table =
      '<table><tr><td>责任单位</td><td>县水利局</td></tr><tr><td>时限</td><td>5月底前<br>完成</td></tr></table>';
    const text = `# 关于防汛工作的通知\n\n青政办发〔2021〕8号\n\n各乡镇人民政府：\n\n一、任务\n\n${table}\n\n二、要求`;
    const [notice] = read(text).notices;
    const [found] = notice?.tables ?? [];
    expect(found?.path).toBe('一/表1');
    expect(found?.rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([
      ['责任单位', '县水利局'],
      ['时限', '5月底前完成'],
    ]);
    expect(notice?.sections.map(({ path }) => path)).toEqual(['一', '二']);
  });
});

describe('mark-up that is nested without end', () => {
  it('is collected without a stack of its depth', () => {
    const depth = 20_000;
    const text = `${'++'.repeat(depth)}推进${'++'.repeat(depth)}`;
    const positionAt = (level: number): Paragraph['position'] => ({
      start: { line: 1, column: 1, offset: 2 * level },
      end: { line: 1, column: 1, offset: text.length - 2 * level },
    });
    let inner: PhrasingContent = { type: 'text', value: '推进', position: positionAt(depth) };
    for (let level = depth - 1; level >= 0; level -= 1) {
      inner = { type: 'strong', children: [inner], position: positionAt(level) };
    }
    const paragraph: Paragraph = { type: 'paragraph', children: [inner], position: positionAt(0) };
    const root: Root = { type: 'root', children: [paragraph], position: positionAt(0) };
    expect(markupOf(root, text)).toHaveLength(2 * depth);
  });
});

describe('stars and underscores', () => {
  const paragraphOf = (line: string): string | undefined =>
    read(`# 关于工作的通知\n\n青政发〔2021〕8号\n\n各乡镇人民政府：\n\n${line}`).notices[0]?.body[0]
      ?.text;

  it.each([
    ['**加强领导**，抓好落实。', '加强领导，抓好落实。'],
    ['__加强领导__，抓好落实。', '加强领导，抓好落实。'],
    ['面积为5*3*2米，抓好落实。', '面积为5*3*2米，抓好落实。'],
    ['由建设局*、财政局负责落实。', '由建设局*、财政局负责落实。'],
    ['\\*\\*加强\\*\\*领导，抓好落实。', '**加强**领导，抓好落实。'],
  ])('%s', (line, text) => {
    expect(paragraphOf(line)).toBe(text);
  });

  it('without end are read at once', () => {
    const text = `关于工作的通知\n青政发〔2018〕1号\n${'*推 **进 '.repeat(20_000)}`;
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
