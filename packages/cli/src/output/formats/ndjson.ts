import type { Notice } from '@gongbao/schema';
import type { Reading } from '../../input/reading.js';
import type { OutputFormat } from './output-format.js';

/** What has lines of its own, in the order of the lines of a notice. */
const KINDS = [
  'tasks',
  'responsibilities',
  'targets',
  'deadlines',
  'citations',
  'people',
] as const satisfies readonly (keyof Notice)[];

/** First a line of the issue, then one for each record: `{"kind":"targets","noticeId":…}`. */
function* toLines({ issue }: Reading): Generator<string> {
  const { source, masthead, notices } = issue;
  yield `${JSON.stringify({ kind: 'issue', source, masthead })}\n`;
  for (const notice of notices) {
    const { id, title, documentNumber, dateOfIssue } = notice;
    yield `${JSON.stringify({ kind: 'notice', id, title, documentNumber, dateOfIssue })}\n`;
    for (const kind of KINDS) {
      for (const record of notice[kind]) {
        yield `${JSON.stringify({ kind, noticeId: id, ...record })}\n`;
      }
    }
  }
}

/** A line for each record, for programs that read line by line. */
export const ndjson: OutputFormat = {
  extension: '.ndjson',
  write: async (reading) => [{ suffix: '', chunks: toLines(reading) }],
};
