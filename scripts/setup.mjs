// Installs what the lockfile names, with nothing but Node and npm, and only when something changed.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';

const root = new URL('../', import.meta.url);
const stamp = new URL('node_modules/.gongbao-setup', root);

const read = (path) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));

function fail(chinese, english) {
  console.error(`\n✗ ${chinese}\n✗ ${english}\n`);
  process.exit(1);
}

/** The lowest Node that `engines` admits, written as `>=major.minor`. */
function checkNode() {
  const lowest = manifest.engines.node.replace('>=', '');
  const [major, minor] = lowest.split('.').map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  fail(
    `需要 Node ${lowest} 或更高版本，当前为 ${process.versions.node}。`,
    `Node ${lowest} or newer is needed, this is ${process.versions.node}.`,
  );
}

/** A digest of all that an install depends on. */
function fingerprint() {
  const manifests = readdirSync(new URL('packages/', root))
    .map((name) => `packages/${name}/package.json`)
    .filter((path) => existsSync(new URL(path, root)))
    .sort();
  const hash = createHash('sha256').update(process.version + process.platform + process.arch);
  for (const path of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    hash.update(`\0${path}\0`).update(read(path));
  }
  return hash.digest('hex');
}

function install() {
  const command = `npx -y ${manifest.packageManager} install --frozen-lockfile`;
  console.log(`→ ${command}`);
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' });
  if (status === 0) return;
  fail(
    `依赖安装失败。请检查网络连接和 npm 源（npm config get registry），然后重试；也可手动运行：${command}`,
    `Installing the dependencies failed. Check the network and the npm registry ` +
      `(npm config get registry), then try again, or run by hand: ${command}`,
  );
}

checkNode();
const wanted = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  install();
  writeFileSync(stamp, wanted);
}
// Sources run as they are, but the report carries its script and style as strings.
run(['packages/report/scripts/bundle-page.mjs']);
