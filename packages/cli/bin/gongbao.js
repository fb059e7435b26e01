#!/usr/bin/env node
// Stands in the repository, so that the command can be linked before it is built.

import { existsSync } from 'node:fs';

const built = new URL('../dist/bin.js', import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  console.error('请先运行：npm run build\nRun this first: npm run build');
  process.exitCode = 70;
}
