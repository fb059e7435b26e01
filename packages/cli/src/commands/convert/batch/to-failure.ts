import type { FileRecord, InputRecord, Reason } from '../../../manifest/manifest-record.js';

/** An input that gave no result, or not all. */
export function toFailure(
  name: string,
  files: readonly FileRecord[],
  reason: Reason,
  message: string,
  outputs: readonly FileRecord[] = [],
): InputRecord {
  const diagnostics = { error: 0, warning: 0, info: 0 };
  const status = reason === 'no-text-by-name' ? 'skipped' : 'failed';
  return {
    type: 'input',
    input: name,
    files,
    status,
    reason,
    message,
    outputs,
    notices: 0,
    diagnostics,
  };
}
