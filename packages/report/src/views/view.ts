import type { Issue } from '@gongbao/schema';
import type { Markup } from '../html/html.js';
import type { Wording } from '../html/say.js';
import type { PagePicture } from '../pictures/page-picture.js';
import type { Items } from '../records/to-items.js';

/** What views are made from. */
export interface Reading {
  readonly issue: Issue;
  readonly source: string;
  readonly items: Items;
  /** Of the pages in their order; none where they are not given. */
  readonly pictures: readonly PagePicture[];
  /** Of an offset, from 1. */
  readonly lineOf: (offset: number) => number;
}

/** One look at what was read; a view without entries is left out of the page. */
export interface View {
  /** Its name in links: `#targets`. */
  readonly id: string;
  readonly title: Wording;
  /** How many entries it has. */
  readonly count: (reading: Reading) => number;
  readonly body: (reading: Reading) => Markup;
}
