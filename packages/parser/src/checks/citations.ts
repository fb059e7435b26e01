import type { Diagnostic, Issue } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import { NoticeTitles } from '../links/index.js';

/** Short names (《方案》) that the text introduced are no changed titles. */
const SHORTEST = 6;

/** Citations that name a notice of this issue under a title that it does not print. */
export function checkCitations({ notices }: Issue): Diagnostic[] {
  const titles = new Map(notices.map((notice) => [notice.id, new NoticeTitles(notice)]));
  return notices.flatMap(({ citations }) =>
    citations.flatMap(({ title, resolvesTo, span }) => {
      const known = titles.get(resolvesTo ?? '');
      if (known === undefined || title === null || title.length < SHORTEST) return [];
      if (known.has(title) || known.hasShort(title)) return [];
      const found = { span, actual: title, expected: resolvesTo };
      return [toDiagnostic('citations/title-differs', found)];
    }),
  );
}
