import { type Entities, entitySchemas } from '@gongbao/schema';
import { CHECK_EXAMPLES } from '../src/checks/examples.js';
import { CATALOG } from '../src/diagnostics/index.js';
import { type Example, exampleNotice } from '../src/entities/example.js';
import { EXAMPLES } from '../src/entities/examples.js';
import { parseIssue } from '../src/index.js';
import { TABLE_EXAMPLES } from '../src/tables/examples.js';
import { cell, GENERATED, toTable } from './markdown.js';
import { oneNoticePage } from './one-notice-page.js';
import { definitions, meaningOf, type SchemaNode, termOf } from './schema-node.js';
import { schemaPage } from './schema-page.js';

type Kind = keyof Entities;

function fieldsTable({ properties = {} }: SchemaNode): string {
  const rows = Object.entries(properties).map(([name, field]) => [
    `\`${name}\``,
    termOf(field),
    cell(meaningOf(field)),
    cell(field.description ?? ''),
  ]);
  return toTable(['field', '字段', '含义', 'meaning'], rows);
}

/** The rules that read an example, in the order of its records. */
function rulesOf(kind: Kind, text: string): string[] {
  const [notice] = parseIssue(exampleNotice(text)).notices;
  return (notice?.[kind] ?? []).map((record) => ('rule' in record ? record.rule : kind));
}

function exampleBlock(kind: Kind, { text, gives, shows }: Example): string {
  const rules = rulesOf(kind, text);
  const read = gives.map((line, index) => `- \`${line}\` (${rules[index] ?? ''})`);
  const head = shows === undefined ? '' : `*${shows}*\n\n`;
  const result = read.length === 0 ? '- nothing' : read.join('\n');
  return `${head}> ${text.replaceAll('\n', '\n> ')}\n\n${result}`;
}

function entityPage(kind: Kind): string {
  const schema = definitions[entitySchemas[kind].meta()?.id ?? ''] ?? {};
  const { examples } = EXAMPLES[kind];
  const must = examples.filter(({ gives }) => gives.length > 0);
  const mustNot = examples.filter(({ gives }) => gives.length === 0);
  return [
    `# ${termOf(schema)} (\`${kind}\`)`,
    GENERATED,
    meaningOf(schema),
    schema.description ?? '',
    '## Fields 字段',
    fieldsTable(schema),
    '## What is read 应识别',
    'The name behind each record is the rule that made it, as in its field `rule`.',
    ...must.map((example) => exampleBlock(kind, example)),
    '## What is not 不应识别',
    ...mustNot.map((example) => exampleBlock(kind, example)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function tablesPage(): string {
  const schema = definitions['Table'] ?? {};
  const blocks = TABLE_EXAMPLES.map(({ text, gives, shows }) => {
    const result =
      gives.length === 0 ? '- nothing' : gives.map((line) => `- \`${line}\``).join('\n');
    return `*${shows}*\n\n\`\`\`text\n${text}\n\`\`\`\n\n${result}`;
  });
  const head = [
    `# ${termOf(schema)} (\`tables\`)`,
    GENERATED,
    meaningOf(schema),
    schema.description ?? '',
  ];
  const fields = ['## Fields 字段', fieldsTable(schema)];
  return `${[...head, ...fields, '## What is read 应识别', ...blocks].join('\n\n')}\n`;
}

function diagnosticsPage(): string {
  const examples = new Map(CHECK_EXAMPLES.map((example) => [example.rule as string, example]));
  const sections = Object.entries(CATALOG).map(([rule, { severity, message, messageZh }]) => {
    const example = examples.get(rule);
    const shown =
      example === undefined
        ? []
        : ['Raised by 触发示例:', `\`\`\`text\n${example.must.trimEnd()}\n\`\`\``];
    return [`## \`${rule}\``, `${severity} · ${message}`, messageZh, ...shown].join('\n\n');
  });
  return `${['# Diagnostics 诊断', GENERATED, ...sections].join('\n\n')}\n`;
}

/** The generated pages by their path under docs/. */
export function referencePages(): Readonly<Record<string, string>> {
  const kinds = Object.keys(EXAMPLES) as Kind[];
  const entities = kinds.map((kind) => [`entities/${kind}.md`, entityPage(kind)] as const);
  const others = [
    ['entities/tables.md', tablesPage()],
    ['diagnostics.md', diagnosticsPage()],
    ['one-notice.md', oneNoticePage()],
    ['schema.md', schemaPage()],
  ] as const;
  return Object.fromEntries([...entities, ...others]);
}
