import type { IssueView } from './view.js';

/** What of the text stands in no record, and why. */
export const unread: IssueView = {
  columns: ['show/line', 'show/reason', 'show/printed'],
  issueRows: (issue, text, { lineOf, say }) =>
    issue.unread.map(({ span, reason }) => [
      String(lineOf(span.start)),
      say(`show/reason-${reason}`),
      text.slice(span.start, span.end),
    ]),
};
