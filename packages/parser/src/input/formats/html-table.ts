import { FormatError } from '../format-error.js';
import { type LayoutLine, plainLine } from './layout.js';
import { readXml } from './read-xml.js';
import { findAll, named, textIn } from './xml-tree.js';

const isCell = ({ name }: { readonly name: string }): boolean => name === 'td' || name === 'th';

/** The rows of an HTML table, a line each with a tab between cells; a broken one without its tags. */
export function readHtmlTable(html: string): LayoutLine[] {
  try {
    const rows = findAll(readXml(html), named('tr'));
    return rows.map((row) =>
      plainLine(
        findAll(row.children, isCell)
          .map((cell) => textIn(cell).replace(/\s+/g, ' ').trim())
          .join('\t'),
      ),
    );
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return [plainLine(html.replace(/<[^<>]*>/g, ' '))];
  }
}
