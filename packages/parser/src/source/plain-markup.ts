import type { Span } from '@gongbao/schema/types';

/** `# ` of a heading, at the start of a line. */
const HEADING = /(?<=^|[\n\r\f])#{1,6}[^\S\n\r]{1,8}(?=\S)/g;
/** Bold words of one line: `**…**`. */
const BOLD = /\*\*(?=[^\s*])[^*\n\r]{1,300}(?<=\S)\*\*/g;
const BOLD_MARK = 2;
/** `<br/>` and `<br>`, which end a line. */
const BREAK = /<br\s{0,4}\/?>/gi;

/** References to blanks: &nbsp; &emsp;. */
const BLANK = /&(?:nbsp|ensp|emsp|thinsp|sp|#160|#12288);/g;
/** Of a reference to a character only the character is printed: & of R&amp;D. */
const AMPERSAND = /(?<=&)amp;/g;

/**
 * The mark-up in a text that is said to be plain, ascending: marks of Markdown headings and bold words, HTML breaks,
 * references to blanks, and the rest of `&amp;`.
 * No paper prints them.
 */
export function plainMarkup(text: string): Span[] {
  const spans: Span[] = [];
  const add = (start: number, length: number) => spans.push({ start, end: start + length });
  if (text.includes('#'))
    for (const { 0: mark, index } of text.matchAll(HEADING)) add(index, mark.length);
  if (text.includes('<'))
    for (const { 0: tag, index } of text.matchAll(BREAK)) add(index, tag.length);
  if (text.includes('&amp;'))
    for (const { 0: rest, index } of text.matchAll(AMPERSAND)) add(index, rest.length);
  if (text.includes('&'))
    for (const { 0: blank, index } of text.matchAll(BLANK)) add(index, blank.length);
  if (text.includes('**')) {
    for (const { 0: words, index } of text.matchAll(BOLD)) {
      add(index, BOLD_MARK);
      add(index + words.length - BOLD_MARK, BOLD_MARK);
    }
  }
  return spans.sort((left, right) => left.start - right.start);
}
