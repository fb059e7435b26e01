import type { ContentsEntry } from '@gongbao/schema';
import { html } from '../html/html.js';
import { linkToLine } from '../html/link-to-line.js';
import { say } from '../html/say.js';
import { type Column, toTable } from '../html/to-table.js';
import { toNoticeTitle } from './group-by-notice.js';
import type { Reading, View } from './view.js';

const TITLE = ['目录与正文', 'Contents and body'] as const;

interface Entry {
  readonly key: string;
  readonly entry: ContentsEntry;
}

function toColumns({ issue, lineOf }: Reading): Column<Entry>[] {
  const places = new Map(issue.notices.map((notice, index) => [notice.id, { notice, index }]));
  return [
    {
      head: ['行', 'Line'],
      form: 'number',
      cell: ({ entry }) => linkToLine(lineOf(entry.title.span.start)),
    },
    {
      head: ['目录标题', 'Title in the contents'],
      form: 'wide',
      cell: ({ entry }) => entry.title.text,
    },
    { head: ['发文字号', 'Number'], cell: ({ entry }) => entry.documentNumber?.normalized ?? null },
    { head: ['页', 'Page'], form: 'number', cell: ({ entry }) => entry.page },
    {
      head: ['正文', 'In the body'],
      form: 'wide',
      cell: ({ entry }) => {
        const found = entry.noticeId === null ? undefined : places.get(entry.noticeId);
        if (found === undefined) return html`<b class=warning>${say(['未找到', 'not found'])}</b>`;
        return html`<a href="#n${found.index + 1}">${toNoticeTitle(found.notice)}</a>`;
      },
    },
  ];
}

/** What the contents announce beside what the body has. */
export const contents: View = {
  id: 'contents',
  title: TITLE,
  count: ({ issue }) => issue.contents.length,
  body: (reading) => {
    const entries = reading.issue.contents.map((entry, index) => ({ key: `k${index + 1}`, entry }));
    return toTable(TITLE, toColumns(reading), [{ title: null, entries }]);
  },
};
