import { createLocator } from '@gongbao/parser';
import type { Issue } from '@gongbao/schema';
import { toItems } from '../records/to-items.js';
import type { Reading } from '../views/view.js';

/** Makes ready what all parts of the page ask for. */
export function toReading(issue: Issue, source: string): Reading {
  const locate = createLocator(source);
  return { issue, source, items: toItems(issue), lineOf: (offset) => locate(offset).line };
}
