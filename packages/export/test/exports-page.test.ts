import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { TABLES } from '../src/index.js';

const PAGE = fileURLToPath(new URL('../../../docs/exports.md', import.meta.url));

const INTRO = `# Export formats 导出格式

\`gongbao convert\` writes one format by the extension of \`-o\`, or several with \`--to\` into \`--out-dir\`. The same writers are functions of \`@gongbao/export\`; they take an issue and its source text, and run in browsers.

\`gongbao convert\` 按 \`-o\` 的扩展名写一种格式，用 \`--to\` 和 \`--out-dir\` 写几种。\`@gongbao/export\` 中有同样的函数，也可以在浏览器中用。

| \`--to\` | file 文件 | what 内容 | function |
| --- | --- | --- | --- |
| \`json\` | \`.json\` | all that was read, by the [schema](../packages/schema/gongbao.schema.json) 全部结果 | \`JSON.stringify\` |
| \`ndjson\` | \`.ndjson\` | a line for the issue, each notice and each record; \`list\` says which 每条记录一行 | \`writeNdjson(issue)\` |
| \`csv\` | \`-<table>.csv\` | a file for each table below 每表一个文件 | \`writeCsv(issue, text, language?)\` |
| \`xlsx\` | \`.xlsx\` | a workbook with a sheet for each table 工作簿，每表一张 | \`writeWorkbook(issue, text, language?)\` |
| \`akn\` | \`.xml\` | [Akoma Ntoso](https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html) \`officialGazette\` | \`writeAkomaNtoso(issue)\` |
| \`md\` | \`.md\` | Markdown with headings and tables 有标题和表格的 Markdown | \`writeMarkdown(issue)\` |
| \`html\` | \`.html\` | a page to check the reading against its source 与原文核对的网页 | \`writeReport(issue, text)\` of \`@gongbao/report\` |
| \`chunks\` | \`.chunks.ndjson\` | a line for each section, row and unnumbered text, with the headings above it, number, place, page and confidence: for search and language models 供检索和语言模型使用 | \`writeChunks(issue, text)\` |
| \`annotated\` | \`.annotated.txt\` | the text with a mark around everything that was read, such as \`⟦lead label\\|牵头单位：⟦actor|水务局⟧⟧\` 原文，读出的各处加上标注 | \`annotate(issue, text)\` of \`@gongbao/parser\` |

- The same input gives the same bytes. 同样的输入得到同样的字节。
- CSV is UTF-8 with a byte-order mark and CRLF. A cell that begins with \`= + - @\` gets a \`'\` before it, so that no spreadsheet takes it for a formula; the workbook holds such text as text. CSV 中以 \`= + - @\` 开头的单元格前加 \`'\`，以免被当作公式。
- A name that is printed twice for a task (label and bracket) stands once in the ledger; what is read out of running prose (\`form\` \`prose\`, 叙述) only among the responsibilities. 台账不收从正文叙述推断的责任。
- Roles, kinds and periods stand in words of the language of the heads (\`@gongbao/schema/words\`); programs take the values of JSON or NDJSON. 角色、类别、周期用中文写出；程序请用 JSON 或 NDJSON。
- In the annotated text a backslash stands before each \`⟦\`, \`⟧\` and \`\\\` of the text itself; \`withoutMarks\` gives the text back. 标注文本中原有的 \`⟦\` \`⟧\` \`\\\` 前加 \`\\\`。
- Akoma Ntoso asks for a day of every document: one without a printed day has 0001-01-01 with the name \`unknown\`. 没有成文日期的公文写作 0001-01-01。

## Tables 表
`;

const tableLines = TABLES.map(({ name, title, columns }) => {
  const rows = columns.map(({ key, title: head, kind, isHidden, choices }) => {
    const filled = choices?.map(({ zh }) => zh).join(' · ') ?? '';
    return `| \`${key}\` | ${head.zh} | ${head.en} | ${kind}${isHidden === true ? ', hidden' : ''} | ${filled} |`;
  });
  return `### ${title.zh} ${title.en} \`${name}\`

| key | 表头 | head | kind | choices |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
});

it('docs/exports.md names every column of every table', async () => {
  await expect([INTRO, ...tableLines].join('\n')).toMatchFileSnapshot(PAGE);
});
