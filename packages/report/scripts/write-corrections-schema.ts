import { writeFileSync } from 'node:fs';
import { toCorrectionsJsonSchema } from '../src/index.js';

// The test beside it fails as long as the file and the schema differ.
const file = new URL('../corrections.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(toCorrectionsJsonSchema(), null, 2)}\n`);
