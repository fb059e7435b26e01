import { readFileSync } from 'node:fs';
import type { Notice, Section, Span } from '@gongbao/schema';
import { toBlocks } from '../src/blocks/index.js';
import { allSections, createLocator, parseIssue, toTriples } from '../src/index.js';
import { toLines } from '../src/lines/index.js';
import { contentsTitles } from '../src/notices/contents-titles.js';
import { signsOf } from '../src/notices/signs.js';
import { titleRunEndingAt } from '../src/notices/title-run.js';
import { RepairLog } from '../src/repairs/index.js';
import { toSource } from '../src/source/source.js';
import { toTables } from '../src/tables/index.js';
import { cell, GENERATED, toTable } from './markdown.js';

const FOLDER = new URL('../../../fixtures/yinchuan-jinfeng-2018-2/', import.meta.url);
const NUMBER = '金政办发〔2018〕142号';
/** The unit whose label line goes on over a page. */
const PATH = '三/（一）';
const SHORT = 40;

const text = readFileSync(new URL('source.txt', FOLDER), 'utf8');
const annotated = readFileSync(new URL('annotated.txt', FOLDER), 'utf8');
const placeOf = createLocator(text);

const short = (printed: string): string =>
  cell(printed.length > SHORT ? `${printed.slice(0, SHORT)}…` : printed);
const breaks = (printed: string): string => cell(printed).replaceAll(' ⏎ ', '⏎');
const range = ({ start, end }: Span): string => `[${start}, ${end})`;
const lineOf = ({ start }: Span): string => String(placeOf(start).line);
/** Whether it begins in a stretch: the span of a line has its break in it, and ends behind that. */
const isIn = (outer: Span, { start }: Span): boolean => start >= outer.start && start < outer.end;

/** What must be there for the page to be written at all. */
function found<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`The fixture has no ${what}`);
  return value;
}

/** The stages up to the blocks, as the pipeline runs them on plain text. */
function readStages() {
  const log = new RepairLog();
  const source = toSource(text);
  const lines = toLines(source, log);
  return { lines, blocks: toBlocks(lines, toTables(source, lines), log) };
}

const { lines, blocks } = readStages();
const issue = parseIssue(text, { name: 'source.txt' });
const notice: Notice = found(
  issue.notices.find(({ id }) => id === NUMBER),
  NUMBER,
);
const unit: Section = found(
  allSections(notice).find(({ path }) => path === PATH),
  PATH,
);

function linesPart(): string {
  const own = lines.filter(({ span, kind }) => isIn(notice.span, span) && kind !== 'blank');
  const head = found(notice.attachments[0]?.sections[0], 'section of the plan').span.start;
  const shown = own.filter(({ span }) => span.end <= head || isIn(unit.span, span));
  const rows = shown.map(({ span, kind, gap, view }) => [
    lineOf(span),
    range(span),
    `\`${kind}\``,
    String(gap),
    short(view.text),
  ]);
  return `## 1. Lines 行

A line gets a kind from how it looks. \`gap\` counts the blank lines, page breaks and page furniture before it. ${own.length} lines of this notice have print; here are those of its head, and those of one unit.

每行按版面特征定一个类别，\`gap\` 是前面的空行、分页和书眉页码的数目。本件有字的行共 ${own.length} 行，这里列出文头各行和其中一节。

${toTable(['line 行', 'span', 'kind', 'gap', 'text'], rows)}`;
}

function blocksPart(): string {
  const own = blocks.filter(({ span }) => isIn(notice.span, span));
  const repairs = issue.repairs.filter(({ span }) => isIn(notice.span, span));
  const rows = repairs.map(({ rule, span, before, after, evidence }) => [
    `\`${rule}\``,
    range(span),
    `\`${breaks(before)}\``,
    `\`${breaks(after)}\``,
    evidence,
  ]);
  const label = found(
    own.find(({ kind, span }) => kind === 'label' && isIn(unit.span, span)),
    'label line',
  );
  return `## 2. Blocks and repairs 段落与修复

Lines that belong together become ${own.length} blocks. The source stays as it is; each difference is a repair with its evidence. ⏎ stands for a line break.

属于一处的行接成 ${own.length} 个段落。原文不动，每处改动都是一条修复，写明依据。⏎ 表示换行。

${toTable(['repair 修复', 'span', 'before', 'after', 'evidence'], rows)}

The label line that a page had cut is now one block. Its text is a view of ${label.view.pieces.length} pieces of the source: ${label.view.pieces.map(range).join(' and ')}.

被分页切断的责任单位一行，现在是一个段落，由原文的 ${label.view.pieces.length} 段组成：

\`\`\`text
${label.view.text}
\`\`\``;
}

function draftPart(): string {
  const title = found(notice.title, 'title');
  const last = blocks.findIndex(({ span }) => span.end >= title.span.end);
  const run = found(titleRunEndingAt(blocks, last), 'title run');
  const announced = () => ({ issued: new Set<string>(), expectsMore: false });
  const signs = signsOf({ blocks, run, listed: contentsTitles(blocks), announced });
  const fields = {
    title: [title],
    documentNumber: [notice.documentNumber],
    addressees: notice.addressees,
    body: notice.body,
    issuers: notice.issuers,
    dateOfIssue: [notice.dateOfIssue],
    note: [notice.note],
    'attachments: title': notice.attachments.map((attachment) => attachment.title),
  };
  const rows = Object.entries(fields).flatMap(([field, values]) => {
    const printed = values.filter((value) => value !== null);
    return printed.map((value) => [`\`${field}\``, range(value.span), short(value.text)]);
  });
  return `## 3. The notice 公文

Signs tell where a notice begins; together they must weigh 3 or more.

公文从哪里开始，由几种迹象合计判断，权重合计须达到 3：

${toTable(
  ['sign 迹象', 'weight 权重', 'why'],
  signs.map(({ name, weight, why }) => [`\`${name}\``, String(weight), why]),
)}

The title of the plan below could be a title too. It begins nothing, since the notice says that it issues this very title: it is an attachment.

所印发的方案也有标题，但本件写明印发的正是它，所以它是附件，不另算一件公文。

${toTable(['field 字段', 'span', 'text'], rows)}`;
}

function sectionsPart(): string {
  const { sections: _, paragraphs, ...own } = unit;
  const shown = {
    ...own,
    paragraphs: paragraphs.map((each) => ({ ...each, text: `${each.text.slice(0, SHORT)}…` })),
  };
  return `## 4. Sections 章节

The ordinals 一、（一）1. tell the level, and the tree follows. This notice has ${allSections(notice).length} sections. One of them:

层次由“一、”“（一）”“1.”等序数决定。本件共有 ${allSections(notice).length} 节，其中一节：

\`\`\`json
${JSON.stringify(shown, null, 2)}
\`\`\`

The label line is no paragraph. It waits at its section for the next stage.

责任单位一行不算正文，留待下一步读取。`;
}

function dutiesTable(): string {
  const own = notice.responsibilities.filter(({ path }) => path === PATH);
  const rows = own.map(({ span, text: printed, role, form, rule, actors }) => [
    `${range(span)} ${cell(printed)}`,
    `\`${role}\``,
    `\`${form}\``,
    actors.map(({ name, text: own }) => (name === own ? name : `${name} (${own})`)).join('; '),
    `\`${rule}\``,
  ]);
  return toTable(['printed 原文', 'role', 'form', 'actors (printed) 单位（原文）', 'rule'], rows);
}

function entitiesPart(): string {
  const counts = [
    ['tasks 任务', notice.tasks],
    ['responsibilities 责任分工', notice.responsibilities],
    ['triples 责任三元组', toTriples(notice)],
    ['targets 量化目标', notice.targets],
    ['deadlines 时限', notice.deadlines],
    ['citations 引用文件', notice.citations],
    ['people 名单人员', notice.people],
  ] as const;
  const deadlines = notice.deadlines.map(({ text: printed, span, rule, kind, ...rest }) => {
    const reading = { kind, start: rest.start, end: rest.end, duration: rest.duration };
    return [`${cell(printed)} ${range(span)}`, `\`${rule}\``, `\`${JSON.stringify(reading)}\``];
  });
  const citations = notice.citations.map(({ text: printed, span, rule, kind, ...rest }) => [
    `${short(printed)} ${range(span)}`,
    `\`${rule}\``,
    [kind, rest.documentNumber, rest.resolvesTo === null ? null : `→ ${rest.resolvesTo}`]
      .filter((part) => part !== null)
      .join(', '),
  ]);
  return `## 5. Entities 提取的内容

The label line of the section says two things, since its value prints two role words:

这一行读出两条责任，因为其中写了“牵头”和“配合”两个角色：

${dutiesTable()}

A name stands alone: what is printed as 单位 behind 区直各部门 is 区直各单位.

\`name\` 是能独立使用的名称：“区直各部门、单位”中的“单位”读作“区直各单位”。

${toTable(
  ['record 内容', 'number 数目'],
  counts.map(([name, list]) => [name, String(list.length)]),
)}

Times that bind 时限:

${toTable(['printed 原文', 'rule', 'reading'], deadlines)}

What is cited 引用:

${toTable(['printed 原文', 'rule', 'reading'], citations)}`;
}

function issuePart(): string {
  const entry = found(
    issue.contents.find(({ noticeId }) => noticeId === NUMBER),
    'contents entry',
  );
  const title = found(entry.title.span, 'place of the title in the contents');
  const diagnostics = issue.diagnostics.filter(
    ({ span }) => span !== null && isIn(notice.span, span),
  );
  const unread = issue.unread.filter(({ span }) => isIn(notice.span, span));
  const from = found(notice.responsibilities.find(({ path }) => path === PATH)?.span, 'duty');
  // Marks hold no line breaks, so the lines of both files are the same.
  const marked = annotated
    .split('\n')
    .slice(placeOf(from.start).line - 1, placeOf(unit.span.end).line);
  return `## 6. The whole issue 整期

- The contents list the notice, in line ${lineOf(title)} of the text, on page ${entry.page ?? '–'}; its number leads to the notice. 目录（原文第 ${lineOf(title)} 行）列有本件。
- The checks tell of ${diagnostics.length} doubts in this notice. 诊断 ${diagnostics.length} 条。
- ${unread.length} stretches of it stand in no record. 未读文字 ${unread.length} 处。

This is how \`annotated.txt\` shows the label line (line ${lineOf(from)}), page break and all:

在 \`annotated.txt\` 中，这一行连同分页是这样标注的：

\`\`\`text
${marked.join('\n')}
\`\`\``;
}

/** docs/one-notice.md: a real notice followed through every stage, as the stages give it today. */
export function oneNoticePage(): string {
  const { start, end } = notice.span;
  return [
    '# One notice, stage by stage 一件公文的读取过程',
    GENERATED,
    `The notice is ${NUMBER} in [the gazette of the fixture](../fixtures/yinchuan-jinfeng-2018-2/source.txt), lines ${placeOf(start).line} to ${placeOf(end - 1).line}, offsets ${range(notice.span)}. Each step below is what that stage gives. What the stages are: [architecture](architecture.md#stages).`,
    `这是${issue.masthead?.title?.text ?? ''}2018年第2期中的一件真实公文，原文第 ${placeOf(start).line} 至 ${placeOf(end - 1).line} 行。下面逐步列出各阶段的结果，均由程序生成。`,
    linesPart(),
    blocksPart(),
    draftPart(),
    sectionsPart(),
    entitiesPart(),
    issuePart(),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
