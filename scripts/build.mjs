// Builds every package into its dist/.

import { createRequire } from 'node:module';
import { run } from './run.mjs';

const tsup = createRequire(import.meta.url).resolve('tsup/dist/cli-default.js');

run(['packages/report/scripts/bundle-page.mjs']);
for (const name of ['schema', 'parser', 'score', 'export', 'report', 'cli'])
  run([tsup, '--silent'], `packages/${name}`);
run(['packages/report/scripts/bundle-tool.mjs']);
