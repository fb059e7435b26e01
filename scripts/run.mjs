import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Runs Node with `args` in `folder` (of the project) and ends this process if that fails. */
export function run(args, folder = '.') {
  const { status } = spawnSync(process.execPath, args, {
    cwd: `${root}/${folder}`,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
