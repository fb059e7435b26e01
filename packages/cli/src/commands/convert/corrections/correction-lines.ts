import type { Context } from '../../../context.js';
import { plain } from '../../../language/plain.js';
import type { CorrectionsRecord } from '../../../manifest/manifest-record.js';
import type { FoundCorrections } from './find-corrections.js';

/** What became of the corrections of an issue; `name` is null where there is only one. */
export interface Corrected {
  readonly name: string | null;
  readonly record: CorrectionsRecord;
}

/** What became of all of them together. */
export function sumCorrected(all: readonly Corrected[]) {
  const sum = (of: (record: CorrectionsRecord) => number): number =>
    all.reduce((total, { record }) => total + of(record), 0);
  return {
    applied: sum(({ applied }) => applied),
    orphans: sum(({ orphans }) => orphans.length),
    unreviewed: sum(({ unreviewed }) => unreviewed),
  };
}

/** Tells what became of corrections, with a line for each that is of no record, and each file that is of no input. */
export function correctionLines(
  all: readonly Corrected[],
  left: readonly FoundCorrections[],
  { say }: Context,
): string[] {
  const orphans = all.flatMap(({ name, record }) => {
    const lines = record.orphans.map(({ path, quote, reason }) =>
      say('corrections/orphan', {
        path: path ?? '—',
        quote: plain(quote),
        reason: say(`corrections/${reason}`),
      }),
    );
    return name === null || lines.length === 0 ? lines : [`  ${plain(name)}`, ...lines];
  });
  const strays = left.map(({ path, source, corrections }) =>
    say('corrections/no-input', {
      path: plain(path),
      source: plain(source.name ?? source.sha256.slice(0, 12)),
      count: corrections.length,
    }),
  );
  return [say('corrections/applied', sumCorrected(all)), ...orphans, ...strays];
}
