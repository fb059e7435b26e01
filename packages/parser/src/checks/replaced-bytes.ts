import type { Diagnostic } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import type { Source } from '../source/source.js';

/** Where bytes could not be decoded, once for each run of them. */
export function findReplacedBytes({ text }: Source): Diagnostic[] {
  return [...text.matchAll(/\ufffd+/g)].map(({ 0: actual, index }) =>
    toDiagnostic('text/replaced-bytes', {
      span: { start: index, end: index + actual.length },
      actual,
    }),
  );
}
