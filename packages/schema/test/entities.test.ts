import { describe, expect, test } from 'vitest';
import { entitySchemas, noticeSchema } from '../src/index.js';

describe('the table of entities', () => {
  test.each(Object.entries(entitySchemas))(
    '%s is the field of the notice that lists them',
    (kind, schema) => {
      const field = noticeSchema.shape[kind as keyof typeof entitySchemas];
      expect(field.element).toBe(schema);
    },
  );
});
