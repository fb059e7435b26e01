import type { LayoutPage } from '../layout/layout.js';
import { textPage } from '../layout/plain-lines.js';

const CSV_HEAD = /^"?Name"?,"?OCR"?,"?Path"?\r?\n/;
/** A field of CSV (RFC 4180), with what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** Whether a text has the head of Umi-OCR's CSV. */
export const isUmiCsv = (content: string): boolean => CSV_HEAD.test(content);

function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  FIELD.lastIndex = 0;
  for (let at = 0; at < csv.length; at = FIELD.lastIndex) {
    const field = FIELD.exec(csv);
    if (field === null) break;
    const [, quoted, bare = '', end] = field;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end !== ',') rows.push([]);
  }
  return rows;
}

/** Reads Umi-OCR's CSV: a page each row, its text in the second field. */
export function readUmiCsv(content: string): LayoutPage[] {
  return rowsOf(content)
    .slice(1)
    .flatMap(([name, text = '']) => (name === undefined ? [] : [textPage(text)]));
}
