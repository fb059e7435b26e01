import type { Span } from '@gongbao/schema/types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { withoutByteOrderMark } from '../source/source.js';
import { markupOf, OFFICIAL_TEXT } from './markdown.js';

const MARKDOWN = unified().use(remarkParse).data('micromarkExtensions', [OFFICIAL_TEXT]).freeze();

/** The spans of a Markdown text that are mark-up and not print, as remark-parse reads it. */
export function markupOfText(text: string): Span[] {
  return markupOf(MARKDOWN.parse(text), withoutByteOrderMark(text));
}
