import type { Box } from '../../source/recognized-word.js';
import type { LayoutBlock } from '../layout/layout.js';
import { toHtmlBlocks } from '../markup/html-blocks.js';
import { readMarkup } from '../markup/read-markup.js';

/** Whether a value is a string of HTML that begins a table. */
export function isHtmlTable(value: unknown): value is string {
  return typeof value === 'string' && /^\s{0,99}<(?:html|body|div|table)\b/i.test(value);
}

/** The tables that an engine gives as HTML, with what stands around them; `box` is around all of it. */
export function readTable(html: string, box: Box | null): LayoutBlock[] {
  const blocks = toHtmlBlocks(readMarkup(html, 'html'), { isTable: () => true, box });
  return blocks.map(({ block }) => block);
}
