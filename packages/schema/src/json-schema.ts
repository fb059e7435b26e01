import { z } from 'zod';
import { issueSchema } from './issue.js';
import { responsibilityTripleSchema } from './responsibility-triple.js';

/** JSON Schema 2020-12 of an issue; every named type, the derived triple too, stands under `$defs`. */
export function toJsonSchema(): Record<string, unknown> {
  const { $schema, $defs } = z.toJSONSchema(z.tuple([issueSchema, responsibilityTripleSchema]), {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // Zod bounds every integer by what a double can hold, which says nothing about the data.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  const { title, description } = issueSchema.meta() ?? {};
  return {
    $schema,
    $id: 'urn:gongbao:schema:1.0',
    title,
    description,
    $ref: '#/$defs/Issue',
    $defs,
  };
}
