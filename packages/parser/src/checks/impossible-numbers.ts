import type { Diagnostic } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import type { Source } from '../source/source.js';

/** OCR reads the sign % as 9%, %6 or 9%6: what is left must be a share that can be. A letter before it is an address's. */
const MISREAD = /(?<![\dA-Za-z.%])(\d{1,3}(?:\.\d{1,2})?)(?:9%\d|9%(?!\d)|%\d)/g;
const MOST = 100;
/** What grows may more than double. */
const MOST_GROWTH = 200;

function expectedOf(printed: string, share: string): string | null {
  const isPlain = printed.endsWith('%');
  // 59% is a share, 159% a growth; 829% and 1009% are neither.
  if (isPlain && Number.parseFloat(printed) <= MOST_GROWTH) return null;
  return Number(share) <= MOST ? `${share}%` : null;
}

/** Percentages that cannot be, with what they probably were: 100%6, 829%. They are reported, never changed. */
export function findImpossibleNumbers({ text, folded }: Source): Diagnostic[] {
  return [...folded.matchAll(MISREAD)].flatMap((match) => {
    const [printed, share = ''] = match;
    const expected = expectedOf(printed, share);
    if (expected === null) return [];
    const span = { start: match.index, end: match.index + printed.length };
    const actual = text.slice(span.start, span.end);
    return [toDiagnostic('ocr/impossible-number', { span, actual, expected })];
  });
}
