// Goes through a release without publishing anything: the pending changesets, then every package as
// it would be sent to the registry. It needs a build, no account and no remote repository.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import getReleasePlan from '@changesets/get-release-plan';

const root = fileURLToPath(new URL('../', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

// A changeset that names no package of ours, or no kind of change, is refused here.
const { releases } = await getReleasePlan(root);
for (const { name, type, newVersion } of releases) console.log(`${name} ${newVersion} (${type})`);

// `npm run -s` would silence what is to be read.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_config_loglevel$/i.test(name)),
);
const args = ['-r', '--filter', './packages/*', 'publish', '--dry-run', '--no-git-checks'];
const { status, stdout, stderr } = spawnSync('npx', ['-y', packageManager, ...args], {
  cwd: root,
  env,
  encoding: 'utf8',
});
const packed = stdout.split('\n').filter((line) => line.startsWith('+ '));
if (status !== 0 || packed.length === 0) {
  console.error(stdout + stderr);
  process.exit(1);
}
console.log(packed.join('\n'));
