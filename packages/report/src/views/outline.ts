import type { Notice, Section } from '@gongbao/schema';
import { html, type Markup } from '../html/html.js';
import { linkToLine } from '../html/link-to-line.js';
import { headlineOf } from '../records/headline-of.js';
import { toNoticeTitle } from './group-by-notice.js';
import type { Reading, View } from './view.js';

/** The keys of sections in printed order, handed out as the tree is walked. */
type NextKey = () => string;

function toTree(sections: readonly Section[], nextKey: NextKey, reading: Reading): Markup | null {
  if (sections.length === 0) return null;
  const entries = sections.map((section) => {
    const link = linkToLine(reading.lineOf(section.span.start));
    const words = html`${link} ${section.ordinal.text}${headlineOf(section)}`;
    return html`<li id=${nextKey()}>${words}${toTree(section.sections, nextKey, reading)}`;
  });
  return html`<ul>${entries}</ul>`;
}

function toNotice(notice: Notice, nextKey: NextKey, reading: Reading): Markup {
  const own = toTree(notice.sections, nextKey, reading);
  const attached = notice.attachments.map(({ title, label, span, sections }) => {
    const name = title?.text ?? label?.text ?? '';
    const link = linkToLine(reading.lineOf(span.start));
    return html`<h4>${link} ${name}</h4>${toTree(sections, nextKey, reading)}`;
  });
  return html`<details open><summary>${toNoticeTitle(notice)}</summary>${own}${attached}</details>`;
}

/** The tree of numbered units, notice by notice. */
export const outline: View = {
  id: 'outline',
  title: ['提纲', 'Outline'],
  count: ({ items }) => items.sections.length,
  body: (reading) => {
    let at = 0;
    const nextKey: NextKey = () => {
      at += 1;
      return `s${at}`;
    };
    const notices = reading.issue.notices.map((notice) => toNotice(notice, nextKey, reading));
    return html`<div class=outline>${notices}</div>`;
  },
};
