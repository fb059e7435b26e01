import type { LayoutPage } from '../layout/layout.js';
import { textPage } from '../layout/plain-lines.js';

const RULE = /^---\r?\n!\[[^\n]{0,400}\]\([^\n]{0,999}\)\r?\n\[[^\n]{0,400}\]\([^\n]{0,999}\)\r?$/m;
const MARKDOWN_HEAD =
  /^\s{0,9}>\s[^\n]{0,99}\r?\n\s{1,9}---\r?\n!\[[^\n]{0,400}\]\([^\n]{0,999}\)\r?\n\[/;

/** Whether a text begins with a time stamp, a rule and the picture of a page. */
export const isUmiMarkdown = (content: string): boolean => MARKDOWN_HEAD.test(content);

/** Reads Umi-OCR's Markdown: every line of print is a quotation. */
export function readUmiMarkdown(content: string): LayoutPage[] {
  return content
    .split(RULE)
    .slice(1)
    .map((page) => textPage(page.replace(/^> ?/gm, '')));
}
