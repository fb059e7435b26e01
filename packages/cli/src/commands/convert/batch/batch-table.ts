import type { Context } from '../../../context.js';
import { plain } from '../../../language/plain.js';
import type { InputRecord } from '../../../manifest/manifest-record.js';
import { toTable } from '../../../output/table/to-table.js';

/** So many rows are read; of more inputs only those stand there that need a look. */
const MOST_ROWS = 60;

const digestOf = ({ files }: InputRecord): string =>
  files.every(({ sha256 }) => sha256 !== null) ? files.map(({ sha256 }) => sha256).join() : '';

/** Names the input before that has the very same content. */
function toTwins(records: readonly InputRecord[]): ReadonlyMap<InputRecord, string> {
  const first = new Map<string, string>();
  const twins = new Map<InputRecord, string>();
  for (const record of records) {
    const digest = digestOf(record);
    const twin = first.get(digest);
    if (digest === '') continue;
    if (twin === undefined) first.set(digest, record.input);
    else twins.set(record, twin);
  }
  return twins;
}

function toRemark(record: InputRecord, twin: string | undefined, { say }: Context): string {
  if (record.reason !== null) return say(`reason/${record.reason}`);
  if (twin !== undefined) return say('batch/same-content', { input: twin });
  return record.notices === 0 ? say('batch/no-notice') : '';
}

function toRow(record: InputRecord, twin: string | undefined, context: Context): string[] {
  const { input, status, notices, diagnostics } = record;
  const counts =
    status === 'done'
      ? [notices, diagnostics.error, diagnostics.warning, diagnostics.info].map(String)
      : ['—', '—', '—', '—'];
  const { say } = context;
  return [say(`batch/${status}`), plain(input), ...counts, toRemark(record, twin, context)];
}

/** A row for each input, or of very many for each that is not plainly done; in the order given. */
export function batchTable(records: readonly InputRecord[], context: Context): string[] {
  const { say } = context;
  const twins = toTwins(records);
  const isPlain = (record: InputRecord): boolean =>
    toRemark(record, twins.get(record), context) === '';
  const shown = records.length > MOST_ROWS ? records.filter((one) => !isPlain(one)) : records;
  const columns = ['status', 'input', 'notices', 'errors', 'warnings', 'hints', 'remark'] as const;
  const rows = [
    columns.map((column) => say(`batch/${column}`)),
    ...shown.map((record) => toRow(record, twins.get(record), context)),
  ];
  const left = records.length - shown.length;
  return [
    ...toTable(rows, ['left', 'left', 'right', 'right', 'right', 'right', 'left']),
    ...(left > 0 ? [say('batch/others-done', { count: left })] : []),
  ];
}
