// All that `npm test` checks, in order; the first failure ends the run. Arguments go to vitest.

import { spawnSync } from 'node:child_process';

/** Names of scripts in package.json, each with what it shows. */
const steps = [
  ['lint', '格式与规范 format and lint'],
  ['typecheck', '类型 types'],
  ['imports', '导入方向 import direction'],
  ['unused', '未用代码 unused code'],
  ['build', '构建 build'],
  ['test:unit', '测试 tests'],
];

const [command, ...commandArgs] = packageManager();
const isPnpm = commandArgs.some((arg) => arg.includes('pnpm'));

/** Whoever runs this script (npm or pnpm), else npm from the PATH. */
function packageManager() {
  const path = process.env.npm_execpath;
  return path ? [process.execPath, path] : ['npm'];
}

for (const [name, title] of steps) {
  console.log(`\n━━ ${name} · ${title}`);
  const extra = name === 'test:unit' ? process.argv.slice(2) : [];
  const separator = extra.length > 0 && !isPnpm ? ['--'] : [];
  const args = [...commandArgs, '--silent', 'run', name, ...separator, ...extra];
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n✗ ${name}: 未通过 failed`);
    process.exit(status ?? 1);
  }
}
console.log('\n✓ 全部通过 all checks passed');
