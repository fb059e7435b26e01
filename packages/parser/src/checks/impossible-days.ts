import type { Diagnostic } from '@gongbao/schema/types';
import type { Block } from '../blocks/index.js';
import { toDiagnostic } from '../diagnostics/index.js';
import { Passage } from '../marks/index.js';
import { GuardedPattern, holds } from '../patterns/guarded-pattern.js';
import { isImpossible } from '../patterns/time/index.js';

/** Cheap first look: a day that not every month has, or a month that no year has. */
const CANDIDATE = new GuardedPattern(
  /(?:29|[3-9]\d|三十)\s?[日号]|(?:1[3-9]|[2-9]\d|0)\s?月/,
  holds('日号月'),
);

/** Times of days that no calendar has: 2月30日, 13月. No date is made of them. */
export function findImpossibleDays(blocks: readonly Block[]): Diagnostic[] {
  return blocks
    .filter(({ view }) => CANDIDATE.test(view.folded))
    .flatMap(({ view }) =>
      Passage.of(view).times.flatMap((mark) => {
        if (mark.kind !== 'calendar') return [];
        const isFalse = mark.stretches.some(
          ({ first, last }) => isImpossible(first) || (last !== null && isImpossible(last)),
        );
        if (!isFalse) return [];
        const { text: actual, span } = view.slice(mark.from, mark.to).toText();
        return [toDiagnostic('deadlines/no-such-day', { span, actual, expected: null })];
      }),
    );
}
