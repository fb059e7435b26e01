import type { Context } from '../../context.js';
import { CliError } from '../../errors/cli-error.js';
import { toTable } from '../../output/table/to-table.js';
import { writeStdout } from '../../output/write-stdout.js';
import { toFindings } from './findings.js';

const SIGNS = { good: '✓', note: '!', bad: '✗' } as const;

/** Tells what was looked at; fails where something is to be mended. */
export async function examine(context: Context): Promise<void> {
  const { say } = context;
  const findings = await toFindings(context);
  const rows = findings.map(({ state, subject, detail }) => [SIGNS[state], say(subject), detail]);
  const bad = findings.filter(({ state }) => state === 'bad').length;
  const lines = toTable(rows, ['left', 'left', 'left']);
  await writeStdout(
    context,
    `${[...lines, ...(bad === 0 ? ['', say('doctor/good')] : [])].join('\n')}\n`,
  );
  if (bad > 0) throw new CliError('failed', say('error/doctor', { count: bad }));
}
