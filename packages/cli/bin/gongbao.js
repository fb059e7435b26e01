#!/usr/bin/env node
// Stands in the repository, so that the command can be linked before it is built.

import { existsSync } from 'node:fs';
import module from 'node:module';

const built = new URL('../dist/bin.js', import.meta.url);
if (existsSync(built)) {
  // From Node 22 on what is compiled once is kept for the next start.
  module.enableCompileCache?.();
  await import(built.href);
} else {
  console.error('请先运行：npm run build\nRun this first: npm run build');
  process.exitCode = 70;
}
