import type { Issue, IssueHeads, Notice } from '@gongbao/schema/types';

/** What has lines of its own, in the order of the lines of a notice. */
const LISTS = [
  'tasks',
  'responsibilities',
  'targets',
  'deadlines',
  'citations',
  'people',
  'tables',
] as const satisfies readonly (keyof Notice)[];

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/**
 * A line of JSON for the issue, one for each notice, and one for each record of it: `{"list":"targets","noticeId":…}`.
 * Lines end in a line feed. Of heads alone there are the first two sorts.
 */
export function* writeNdjson({ source, masthead, notices }: Issue | IssueHeads): Generator<string> {
  yield line({ list: 'issue', source, masthead });
  for (const notice of notices) {
    const { id, title, documentNumber, dateOfIssue } = notice;
    yield line({ list: 'notices', id, title, documentNumber, dateOfIssue });
    for (const list of LISTS) {
      const records = list in notice ? (notice as Notice)[list] : [];
      for (const record of records) yield line({ list, noticeId: id, ...record });
    }
  }
}
