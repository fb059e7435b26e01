import type { DocumentNumber } from '@gongbao/schema/types';
import type { View } from '../source/view.js';
import type { DocumentNumberParts } from './document-number.js';
import { withoutBlanks } from './without-blanks.js';

/** The code as printed (盤政辦發), where the number itself prints it: that of a 令 stands in its title. */
function printedCode(number: View, issuerCode: string): string {
  const from = withoutBlanks(number.folded).indexOf(issuerCode);
  return from < 0 ? issuerCode : withoutBlanks(number.text).slice(from, from + issuerCode.length);
}

/** The 发文字号 at the given parts of a view. */
export function toDocumentNumber(
  view: View,
  { from, to, issuerCode, year, serial, normalized }: DocumentNumberParts,
  rule: string,
): DocumentNumber {
  const number = view.slice(from, to);
  const code = printedCode(number, issuerCode);
  return { ...number.toText(), rule, issuerCode: code, year, serial, normalized };
}
