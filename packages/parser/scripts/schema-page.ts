import { cell, GENERATED, toTable } from './markdown.js';
import { definitions, meaningOf, type SchemaNode, schemaId, termOf } from './schema-node.js';

/** As pages link to the heading of a type: its name with the Chinese term. */
const anchorOf = (name: string): string =>
  `${name.toLowerCase()}-${definitions[name]?.['x-title-zh'] ?? ''}`;
const code = (text: string): string => `\`${text}\``;

/** A type as a reader says it: `string`, `number or null`, list of [Span](#span). */
function typeOf(node: SchemaNode): string {
  if (node.$ref !== undefined) {
    const name = node.$ref.split('/').at(-1) ?? '';
    return `[${name}](#${anchorOf(name)})`;
  }
  if (node.const !== undefined) return code(JSON.stringify(node.const));
  if (node.enum !== undefined) return node.enum.map((value) => code(String(value))).join(' · ');
  const choices = node.anyOf ?? node.allOf;
  if (choices !== undefined) return choices.map(typeOf).join(' or ');
  if (node.prefixItems !== undefined) return `[${node.prefixItems.map(typeOf).join(', ')}]`;
  if (node.items !== undefined) return `list of ${typeOf(node.items)}`;
  return [node.type ?? 'any'].flat().join(' or ');
}

function fieldsTable({ properties = {}, required = [] }: SchemaNode): string {
  const rows = Object.entries(properties).map(([name, field]) => [
    code(name),
    termOf(field),
    cell(typeOf(field)),
    required.includes(name) ? 'always 必有' : 'where told 有则给出',
    cell(meaningOf(field)),
    cell(field.description ?? ''),
  ]);
  return toTable(['field', '字段', 'type 类型', 'there 出现', '含义', 'meaning'], rows);
}

function definitionPart([name, node]: readonly [string, SchemaNode]): string {
  const body = node.properties === undefined ? typeOf(node) : fieldsTable(node);
  const head = `### ${name} ${node['x-title-zh'] ?? ''}`;
  const meanings = [meaningOf(node), node.description ?? ''].filter((text) => text !== '');
  return [head, ...meanings, body].join('\n\n');
}

/** docs/schema.md: every type of the data and every field of it, out of the schemas. */
export function schemaPage(): string {
  const names = Object.entries(definitions).map(([name, node]) => [
    `[${name}](#${anchorOf(name)})`,
    node['x-title-zh'] ?? '',
  ]);
  return `${[
    '# Schema reference 字段一览',
    GENERATED,
    `Version \`${schemaId}\`. The file for validators and makers of types is [gongbao.schema.json](../packages/schema/gongbao.schema.json) (JSON Schema 2020-12). [The guide](consumers.md) says how to use it.`,
    `本页由 JSON Schema 生成，列出全部类型和字段。“必有”的字段总是写出，没有内容时为 \`null\` 或空列表；“有则给出”的字段没有内容时不写。怎样使用见[数据说明](consumers.md)。`,
    '## Types 类型',
    toTable(['type', '类型'], names),
    '## Fields 字段',
    ...Object.entries(definitions).map(definitionPart),
  ].join('\n\n')}\n`;
}
