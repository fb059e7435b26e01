import type { Notice } from '@gongbao/schema';
import { type Page, pageAt } from '../source/page.js';

const startOf = (value: object): number | null =>
  'rule' in value && 'span' in value ? (value.span as { readonly start: number }).start : null;

/** A value with the page of every record in it that a rule made; page is the last field. */
function stamp<Value>(value: Value, pages: readonly Page[]): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => stamp(item, pages)) as Value;
  const fields = Object.entries(value).map(([name, field]) => [name, stamp(field, pages)] as const);
  const start = startOf(value);
  const page = start === null ? null : pageAt(pages, start);
  return Object.fromEntries(page === null ? fields : [...fields, ['page', page]]) as Value;
}

/** The notices with the page on which each entity begins, where the input tells pages. */
export function withPages(notices: readonly Notice[], pages: readonly Page[]): Notice[] {
  return pages.length === 0 ? [...notices] : notices.map((notice) => stamp(notice, pages));
}
