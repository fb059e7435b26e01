import { toJsonSchema } from '@gongbao/schema';
import chinese from './meanings.zh.json' with { type: 'json' };

/** What a reference page asks of a node of the JSON Schema. */
export interface SchemaNode {
  readonly 'x-title-zh'?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly allOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: SchemaNode;
  readonly prefixItems?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
}

const schema = toJsonSchema();

/** It names the version of the data. */
export const schemaId = String(schema['$id']);

/** The types of the data by their names. */
export const definitions = schema['$defs'] as Readonly<Record<string, SchemaNode>>;

/** The Chinese term of a field, else that of the type it has. */
export function termOf(field: SchemaNode): string {
  const own = field['x-title-zh'];
  const reference = field.$ref ?? field.allOf?.[0]?.$ref;
  return own ?? definitions[reference?.split('/').at(-1) ?? '']?.['x-title-zh'] ?? '';
}

const meanings: Readonly<Record<string, string>> = chinese;
/** Lists of values say what each means in Chinese by themselves. */
const hasValues = (description: string): boolean => description.includes(' · ');

/** What a type or field means in Chinese; one that nobody has put into Chinese stops the page. */
export function meaningOf({ description = '' }: SchemaNode): string {
  const meaning = meanings[description];
  if (meaning !== undefined) return meaning;
  if (description === '' || hasValues(description)) return '';
  throw new Error(`“${description}” has no Chinese in packages/parser/scripts/meanings.zh.json`);
}
