import type { Issue } from '@gongbao/schema';
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

/** The issue with the page on which each entity of its notices begins, where the input tells pages. */
export function withPages(issue: Issue, pages: readonly Page[]): Issue {
  return pages.length === 0 ? issue : { ...issue, notices: stamp(issue.notices, pages) };
}
