import type { Span } from '@gongbao/schema/types';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { withoutByteOrderMark } from '../source/source.js';
import { markupOf, OFFICIAL_TEXT } from './markdown.js';

/** The spans of a Markdown text that are mark-up and not print, as remark-parse, which is this parser, reads it. */
export function markupOfText(text: string): Span[] {
  return markupOf(fromMarkdown(text, { extensions: [OFFICIAL_TEXT] }), withoutByteOrderMark(text));
}
