import { expect, test } from 'vitest';
import { toCorrectionsJsonSchema } from '../src/corrections/corrections-json-schema.js';

test('the file that is checked in is the one that the schema gives', async () => {
  const text = `${JSON.stringify(toCorrectionsJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../corrections.schema.json');
});
