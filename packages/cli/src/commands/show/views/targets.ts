import type { Target } from '@gongbao/schema';
import type { View } from './view.js';

/** `>= 75 %`, `2–3 处` */
function toDemand({ comparator, value, valueMax, unit }: Target): string {
  const numbers = valueMax === null ? `${value}` : `${value}–${valueMax}`;
  const sign = comparator === 'range' || comparator === '=' ? '' : `${comparator} `;
  return `${sign}${numbers}${unit === null ? '' : ` ${unit}`}`;
}

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
        toDemand(target),
        target.deadline?.text ?? '—',
        target.text,
      ]),
};
