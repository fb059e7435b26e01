import type { Block } from '../blocks/index.js';
import fields from '../lexicon/web-fields.json' with { type: 'json' };
import { isWebField } from '../patterns/web-field.js';
import { WordSet } from '../patterns/word-set.js';

/** What only the foot of a site prints: who registered it and whose it is. */
const site = new WordSet(fields.site);
const siteFields = new WordSet(fields.siteFields);
const LONGEST = 300;
const LONGEST_LINK = 40;

const isSite = ({ kind, view }: Block): boolean =>
  kind !== 'ordinal' &&
  view.length <= LONGEST &&
  site.isIn(view.folded) &&
  !/[。;！？]/.test(view.folded);

/** What may stand between a paper and the foot of its page: links, fields, the name of the site. */
const isLink = ({ kind, view }: Block): boolean =>
  kind !== 'ordinal' &&
  (isWebField(view.folded) || (view.length <= LONGEST_LINK && siteFields.isAt(view.folded, 0)));

/** Where the foot of a web page begins behind a paper; `to` where there is none. */
export function webFootStart(blocks: readonly Block[], from: number, to: number): number {
  let start = blocks.findIndex((block, index) => index >= from && index < to && isSite(block));
  if (start < 0) return to;
  for (let above = blocks[start - 1]; start > from && above !== undefined && isLink(above); ) {
    start -= 1;
    above = blocks[start - 1];
  }
  return start;
}
