import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../workspace.js';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Failure extends Error {
  readonly code?: number | string;
  readonly stdout?: string;
  readonly stderr?: string;
}

const start = promisify(execFile);

/** As a shell of its own sees it, without what npm and pnpm tell the scripts that they run. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_OPTIONS$|VITEST|NODE_ENV$)/i.test(name),
  ),
);

/** Runs a program in `cwd` and gives its exit code; rejects where it cannot be started. */
export async function run(
  program: string,
  args: readonly string[],
  cwd: string = ROOT,
): Promise<Outcome> {
  try {
    const { stdout, stderr } = await start(program, args, { cwd, env, maxBuffer: 2 ** 26 });
    return { status: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as Failure;
    if (typeof code !== 'number') throw error;
    return { status: code, stdout, stderr };
  }
}

/** As `run`, for what must succeed: what it printed. */
export async function read(
  program: string,
  args: readonly string[],
  cwd: string = ROOT,
): Promise<string> {
  const { status, stdout, stderr } = await run(program, args, cwd);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** Whether packages can be had; in CI a failure to get them must not pass for a skip. */
export async function hasRegistry(): Promise<boolean> {
  if (process.env['CI'] !== undefined) return true;
  const patience = ['--fetch-retries=0', '--fetch-timeout=5000'];
  const { status } = await run('npm', ['view', 'unified', 'version', ...patience]);
  return status === 0;
}
