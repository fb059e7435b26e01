import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { toJsonSchema } from '../src/index.js';

const HEAD = `// Written by \`npm run types\` in packages/schema, out of the schemas; not to be changed by hand.

`;

/** Puts the Chinese term before the description of each type and field; lists of fixed length as draft 7 has them. */
function prepared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prepared);
  if (typeof value !== 'object' || value === null) return value;
  const node = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, prepared(inner)]),
  );
  const { 'x-title-zh': term, prefixItems: tuple, ...rest } = node;
  const isTold = typeof term === 'string' && typeof rest['description'] === 'string';
  return {
    ...rest,
    ...(isTold ? { description: `${term} — ${rest['description']}` } : {}),
    ...(Array.isArray(tuple)
      ? { items: tuple, minItems: tuple.length, maxItems: tuple.length }
      : {}),
  };
}

/** The definition of an issue with all others below it. */
function issueWithDefinitions(): JSONSchema {
  const { $defs } = toJsonSchema();
  const { Issue, ...others } = $defs as Readonly<Record<string, JSONSchema>>;
  return prepared({ ...Issue, $defs: others }) as JSONSchema;
}

/** What the maker of types says of each type beside its description. */
const REFERENCE = /^ \*\n \* This interface was referenced by .*\n \* via the `definition` .*\n/gm;

/** What was read is not to be changed: \`readonly\` on every field, list and tuple. */
const asReadonly = (line: string): string =>
  line.replace(
    /^( +)(\w+|\[k: string\])(\??): (.*);$/,
    (_, indent, name, optional, type: string) => {
      const list = type.replace(/^('?\w+'?\[\]|\[.*\])$/, 'readonly $1');
      return `${indent}readonly ${name}${optional}: ${list}${optional === '' ? '' : ' | undefined'};`;
    },
  );

/** The types of an issue as TypeScript, a named interface with its documentation for each definition. */
export async function toTypes(): Promise<string> {
  const types = await compile(issueWithDefinitions(), 'Issue', {
    bannerComment: '',
    additionalProperties: false,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 100 },
  });
  return (
    HEAD + types.replace(REFERENCE, '').trim().split('\n').map(asReadonly).join('\n').concat('\n')
  );
}
