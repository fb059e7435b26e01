import type { DocumentNumber } from '@gongbao/schema';
import type { View } from '../source/view.js';
import type { DocumentNumberParts } from './document-number.js';

/** The 发文字号 at the given parts of a view. */
export function toDocumentNumber(
  view: View,
  { from, to, issuerCode, year, serial, normalized }: DocumentNumberParts,
  rule: string,
): DocumentNumber {
  return { ...view.slice(from, to).toText(), rule, issuerCode, year, serial, normalized };
}
