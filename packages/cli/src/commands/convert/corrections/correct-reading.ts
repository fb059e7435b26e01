import { createHash } from 'node:crypto';
import type { Correction } from '@gongbao/report';
import type { Reading } from '../../../input/reading.js';
import type { CorrectionsRecord } from '../../../manifest/manifest-record.js';
import type { FoundCorrections } from './find-corrections.js';

/** Some words of a record are enough to know it by. */
const SHOWN = 24;

/** All that was said of one source; what several reviewers say alike is said once. */
export function joinCorrections(files: readonly FoundCorrections[]): readonly Correction[] {
  const said = files.flatMap(({ corrections }) => corrections);
  return [...new Map(said.map((one) => [JSON.stringify(one), one])).values()];
}

/** Tells corrections from others. */
export const digestOf = (corrections: readonly Correction[]): string =>
  createHash('sha256').update(JSON.stringify(corrections)).digest('hex');

/** Applies corrections to what was read, and tells what became of them. */
export async function correctReading(
  reading: Reading,
  corrections: readonly Correction[],
): Promise<{ readonly reading: Reading; readonly record: CorrectionsRecord }> {
  const { applyCorrections } = await import('@gongbao/report');
  const { issue: source, text } = reading;
  const { issue, applied, orphans, unreviewed } = applyCorrections(source, text, { corrections });
  const record: CorrectionsRecord = {
    sha256: digestOf(corrections),
    applied: applied.length,
    unreviewed,
    orphans: orphans.map(({ correction: { anchor }, reason }) => ({
      path: anchor.path,
      quote: anchor.quote.slice(0, SHOWN),
      reason,
    })),
  };
  return { reading: { ...reading, issue }, record };
}
