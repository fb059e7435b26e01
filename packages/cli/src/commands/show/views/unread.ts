import { UNREAD_WORDS } from '@gongbao/schema/words';
import type { IssueView } from './view.js';

/** What of the text stands in no record, and why. */
export const unread: IssueView = {
  columns: ['show/line', 'show/reason', 'show/printed'],
  issueRows: (issue, text, { lineOf, language }) =>
    issue.unread.map(({ span, reason }) => [
      String(lineOf(span.start)),
      UNREAD_WORDS[reason][language],
      text.slice(span.start, span.end),
    ]),
};
