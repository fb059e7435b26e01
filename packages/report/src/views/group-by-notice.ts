import type { Notice } from '@gongbao/schema';
import { html, type Part } from '../html/html.js';
import type { Group } from '../html/to-table.js';
import type { Item } from '../records/item.js';
import type { Reading } from './view.js';

/** `银青政发〔2031〕4号　关于…的通知`, as far as it is printed. */
export function toNoticeTitle({ title, documentNumber, id }: Notice): string {
  const parts = [documentNumber?.normalized, title?.text].filter((part) => part !== undefined);
  return parts.length === 0 ? id : parts.join('　');
}

/** The items of each notice under its title. */
export function groupByNotice<Entity>(
  items: readonly Item<Entity>[],
  { issue }: Reading,
): Group<Item<Entity>>[] {
  return issue.notices.map((notice, index): Group<Item<Entity>> => {
    const title: Part = html`<a href="#n${index + 1}">${toNoticeTitle(notice)}</a>`;
    return { title, entries: items.filter((item) => item.notice === index) };
  });
}
