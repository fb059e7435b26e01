import { DEADLINE_WORDS } from '@gongbao/schema/words';
import type { View } from './view.js';

/** A row for each time by which, in which or how often something is to be done. */
export const deadlines: View = {
  columns: ['show/line', 'show/path', 'show/kind', 'show/start', 'show/end', 'show/printed'],
  rows: (notice, { filter, lineOf, language }) =>
    notice.deadlines
      .filter((deadline) => filter.takesUnit(deadline.path) && filter.takesTime(deadline))
      .map(({ span, path, kind, start, end, text }) => [
        String(lineOf(span.start)),
        path ?? '—',
        DEADLINE_WORDS[kind][language],
        start ?? '—',
        end ?? '—',
        text,
      ]),
};
