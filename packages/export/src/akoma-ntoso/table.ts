import type { Table } from '@gongbao/schema/types';
import { element, paragraph, text, type XmlNode } from './element.js';

const cell = (name: 'th' | 'td', value: string): XmlNode => element(name, {}, [paragraph(value)]);

/** A table with its caption and heads; a merged cell is written in every row and column that it takes up. */
export function toAknTable({ caption, columns, rows }: Table): XmlNode {
  return element('table', {}, [
    ...(caption === null ? [] : [element('caption', {}, [text(caption.text)])]),
    element(
      'tr',
      {},
      columns.map((column) => cell('th', column.text)),
    ),
    ...rows.map(({ cells }) =>
      element(
        'tr',
        {},
        cells.map((one) => cell('td', one.text)),
      ),
    ),
  ]);
}
