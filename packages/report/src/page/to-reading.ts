import { createLocator } from '@gongbao/parser';
import type { Issue } from '@gongbao/schema';
import type { PagePicture } from '../pictures/page-picture.js';
import { toItems } from '../records/to-items.js';
import type { Reading } from '../views/view.js';

/** Makes ready what all parts of the page ask for. */
export function toReading(
  issue: Issue,
  source: string,
  pictures: readonly PagePicture[] = [],
): Reading {
  const locate = createLocator(source);
  const lineOf = (offset: number): number => locate(offset).line;
  return { issue, source, items: toItems(issue), pictures, lineOf };
}
