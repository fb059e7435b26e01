import { toTriples } from '@gongbao/parser';
import type { View } from './view.js';

/** A row for each task, role and body; from printed labels only. */
export const triples: View = {
  columns: ['show/line', 'show/path', 'show/role', 'show/unit'],
  rows: (notice, { filter, lineOf, say }) =>
    toTriples(notice)
      .filter((triple) => filter.takesTriple(triple) && filter.takesTimeOf(triple.path))
      .map(({ actor, path, role }) => [
        String(lineOf(actor.span.start)),
        path,
        say(`show/role-${role}`),
        actor.name,
      ]),
};
