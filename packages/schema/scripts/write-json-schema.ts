import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '../src/index.js';

// The test beside it fails as long as the file and the schemas differ.
const file = new URL('../gongbao.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(toJsonSchema(), null, 2)}\n`);
