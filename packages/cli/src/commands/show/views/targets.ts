import { targetDemand } from '@gongbao/schema/words';
import type { View } from './view.js';

/** A row for each number that is to be reached or kept to. */
export const targets: View = {
  columns: [
    'show/line',
    'show/path',
    'show/metric',
    'show/demand',
    'show/deadline',
    'show/printed',
  ],
  rows: (notice, { filter, lineOf }) =>
    notice.targets
      .filter(({ path, deadline }) => filter.takesUnit(path) && filter.takesTime(deadline))
      .map((target) => [
        String(lineOf(target.span.start)),
        target.path ?? '—',
        target.metric ?? '—',
        targetDemand(target),
        target.deadline?.text ?? '—',
        target.text,
      ]),
};
