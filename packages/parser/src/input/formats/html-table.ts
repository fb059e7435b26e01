import { FormatError } from '../format-error.js';
import { type LayoutLine, plainLine } from './layout.js';
import { readXml, type XmlNode } from './read-xml.js';
import { findAll, named, textIn } from './xml-tree.js';

const isCell = ({ name }: { readonly name: string }): boolean => name === 'td' || name === 'th';

/** The text of a cell on one line; a break in it parts words. */
function cellText(cell: XmlNode): string {
  const parts = cell.children.map((node) => (node.name === 'br' ? ' ' : textIn(node)));
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The rows of an HTML table, a line each with a tab between cells; a broken one without its tags. */
export function readHtmlTable(html: string): LayoutLine[] {
  try {
    const rows = findAll(readXml(html), named('tr'));
    return rows.map((row) => plainLine(findAll(row.children, isCell).map(cellText).join('\t')));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return [plainLine(html.replace(/<[^<>]*>/g, ' '))];
  }
}
