import type { LayoutPage } from '../layout/layout.js';
import { textPage } from '../layout/plain-lines.js';

const PAGE_MARK = /^≦ [^\n]{1,400} ≧\r?$/m;
const TEXT_HEAD = /^\s{0,9}(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\s{1,9})?≦ [^\n]{1,400} ≧\r?\n/;

/** Whether a text begins with a time stamp and the name of a page: `≦ p1.png ≧`. */
export const isUmiText = (content: string): boolean => TEXT_HEAD.test(content);

/** Reads Umi-OCR's TXT: what stands before the first name is the time of its making. */
export function readUmiText(content: string): LayoutPage[] {
  return content.split(PAGE_MARK).slice(1).map(textPage);
}
