import { writeFileSync } from 'node:fs';
import { toTypes } from './to-types.js';

// A test fails as long as the file and the schemas differ.
writeFileSync(new URL('../src/types.ts', import.meta.url), await toTypes());
