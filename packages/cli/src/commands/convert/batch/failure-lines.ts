import type { Context } from '../../../context.js';
import { plain } from '../../../language/plain.js';
import type { InputRecord } from '../../../manifest/manifest-record.js';

/** What is wrong with each input that failed, and what to do. */
export function failureLines(records: readonly InputRecord[], { say }: Context): string[] {
  const failed = records.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return [];
  const lines = failed.flatMap(({ input, message }) => [
    `  ${plain(input)}`,
    ...(message ?? '').split('\n').map((line) => `    ${plain(line)}`),
  ]);
  return ['', say('batch/failures'), ...lines];
}
