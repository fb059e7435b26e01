/** Writes the pages of docs/ that come out of the code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { referencePages } from './reference-pages.js';

for (const [path, page] of Object.entries(referencePages())) {
  const file = fileURLToPath(new URL(`../../../docs/${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
}
