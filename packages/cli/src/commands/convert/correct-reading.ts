import { readFileSync } from 'node:fs';
import type { CorrectedIssue, Corrections } from '@gongbao/report';
import type { Context } from '../../context.js';
import { CliError } from '../../errors/cli-error.js';
import type { Reading } from '../../input/reading.js';
import type { Say } from '../../language/say.js';

/** Some words of a record are enough to know it by. */
const SHOWN = 24;

async function readCorrections(path: string, say: Say): Promise<Corrections> {
  const { correctionsSchema } = await import('@gongbao/report');
  try {
    const file = correctionsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (file.success) return file.data;
  } catch {
    // Neither a file that is missing nor one of another form is a file of corrections.
  }
  throw new CliError('usage', say('error/not-corrections', { path }));
}

/** Tells what became of the corrections, with a line for each that is of no record. */
function toReport({ applied, orphans, unreviewed }: CorrectedIssue, say: Say): string {
  const counts = { applied: applied.length, orphans: orphans.length, unreviewed };
  const lines = orphans.map(({ correction: { anchor }, reason }) =>
    say('corrections/orphan', {
      path: anchor.path ?? '—',
      quote: anchor.quote.slice(0, SHOWN),
      reason: say(`corrections/${reason}`),
    }),
  );
  return [say('corrections/applied', counts), ...lines].join('\n');
}

/** Applies a file of corrections to what was read. */
export async function correctReading(
  { issue, text }: Reading,
  path: string,
  { io, say }: Context,
): Promise<CorrectedIssue> {
  const corrections = await readCorrections(path, say);
  const { applyCorrections } = await import('@gongbao/report');
  const corrected = applyCorrections(issue, text, corrections);
  io.stderr.write(`${toReport(corrected, say)}\n`);
  return corrected;
}

/** Fails where `--require-reviewed` is not met. */
export function checkReviewed({ orphans, unreviewed }: CorrectedIssue, say: Say): void {
  if (orphans.length === 0 && unreviewed === 0) return;
  throw new CliError('failed', say('error/not-reviewed', { unreviewed, orphans: orphans.length }));
}
