import type { EndRecord, InputRecord } from './manifest-record.js';

/** How many inputs came to what; every one is counted once. */
export function countInputs(records: readonly InputRecord[]): EndRecord {
  const of = (wanted: InputRecord['status']): number =>
    records.filter(({ status }) => status === wanted).length;
  return {
    type: 'end',
    inputs: records.length,
    done: of('done'),
    failed: of('failed'),
    skipped: of('skipped'),
  };
}
