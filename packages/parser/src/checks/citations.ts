import type { Diagnostic, Issue } from '@gongbao/schema';
import { toDiagnostic } from '../diagnostics/index.js';
import { toComparable } from '../notices/index.js';
import { fold } from '../source/fold.js';

const comparable = (title: string): string => toComparable(fold(title));

/** Short names (《方案》) that the text introduced are no changed titles. */
const SHORTEST = 6;

/** Citations that name a notice of this issue under a title that it does not print. */
export function checkCitations({ notices }: Issue): Diagnostic[] {
  const titles = new Map(
    notices.map(({ id, title, attachments }) => [
      id,
      new Set(
        [title, ...attachments.map((attachment) => attachment.title)].map((text) =>
          comparable(text?.text ?? ''),
        ),
      ),
    ]),
  );
  return notices.flatMap(({ citations }) =>
    citations.flatMap(({ title, resolvesTo, span }) => {
      const known = titles.get(resolvesTo ?? '');
      if (known === undefined || title === null || title.length < SHORTEST) return [];
      if (known.has(comparable(title))) return [];
      const found = { span, actual: title, expected: resolvesTo };
      return [toDiagnostic('citations/title-differs', found)];
    }),
  );
}
