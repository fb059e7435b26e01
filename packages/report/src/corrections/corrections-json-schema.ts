import { z } from 'zod';
import { correctionsSchema } from './corrections.js';

/** JSON Schema 2020-12 of a file of corrections. */
export function toCorrectionsJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(correctionsSchema, { target: 'draft-2020-12' });
  return { $schema, $id: 'urn:gongbao:corrections:1.0', ...schema };
}
