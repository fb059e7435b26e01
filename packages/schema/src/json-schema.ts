import { z } from 'zod';
import { issueSchema } from './issue.js';
import { issueHeadsSchema } from './issue-heads.js';
import { lexiconSchema } from './lexicon.js';
import { responsibilityTripleSchema } from './responsibility-triple.js';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Makers of types name what they make by `title`: it is the name of a type, and the Chinese term of types and fields
 * stands in `x-title-zh`.
 */
function retitled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(retitled);
  if (!isNode(value)) return value;
  const { title, properties, $ref, ...rest } = value;
  const fields = isNode(properties)
    ? Object.entries(properties).map(([name, field]) => [name, retitled(field)])
    : null;
  const isAlone = title === undefined && Object.keys(rest).length === 0;
  return {
    // Beside other words a reference would be taken for a type of its own.
    ...($ref === undefined ? {} : isAlone ? { $ref } : { allOf: [{ $ref }] }),
    ...(typeof title === 'string' ? { 'x-title-zh': title } : {}),
    ...Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, retitled(inner)])),
    ...(fields === null ? {} : { properties: Object.fromEntries(fields) }),
  };
}

/** An issue, what is derived of it, what is read in its place, and what a caller may hand in. */
const NAMED = [issueSchema, responsibilityTripleSchema, issueHeadsSchema, lexiconSchema] as const;

/**
 * JSON Schema 2020-12 of an issue; every named type, also of what no issue holds, stands under `$defs` with its name as
 * title. `$id` names the version of the data, which `schemaVersion` in it repeats. A strict validator has to be told of
 * the keyword `x-title-zh`.
 */
export function toJsonSchema(): Record<string, unknown> {
  const { $schema, $defs } = z.toJSONSchema(z.tuple(NAMED), {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // Zod bounds every integer by what a double can hold, which says nothing about the data.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  const { title, description } = issueSchema.meta() ?? {};
  const definitions = Object.entries($defs ?? {}).map(([name, node]) => [
    name,
    { title: name, ...(retitled(node) as Node) },
  ]);
  return {
    $schema,
    $id: `urn:gongbao:schema:${issueSchema.shape.schemaVersion.value}`,
    title: 'Issue',
    'x-title-zh': title,
    description,
    $ref: '#/$defs/Issue',
    $defs: Object.fromEntries(definitions),
  };
}
