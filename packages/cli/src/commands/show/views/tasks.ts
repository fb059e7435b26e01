import { toTriples } from '@gongbao/parser';
import type { View } from './view.js';

/** A row a task: what, who, by when. */
export const tasks: View = {
  columns: ['show/line', 'show/path', 'show/task', 'show/units', 'show/deadline'],
  rows: (notice, { filter, lineOf }) => {
    const triples = toTriples(notice);
    return notice.tasks
      .filter(({ path }) => filter.takesUnit(path) && filter.takesTimeOf(path))
      .map(({ span, path, heading, paragraphs }) => {
        const names = triples
          .filter((triple) => triple.path === path)
          .map(({ actor }) => actor.name);
        const due = notice.deadlines.filter((deadline) => deadline.path === path);
        return [
          String(lineOf(span.start)),
          path,
          heading?.text ?? paragraphs[0]?.text ?? '',
          [...new Set(names)].join('、'),
          due.map(({ text }) => text).join('；'),
        ];
      });
  },
};
