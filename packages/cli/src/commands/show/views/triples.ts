import { toTriples } from '@gongbao/parser';
import { ROLE_WORDS } from '@gongbao/schema/words';
import type { View } from './view.js';

/** A row for each task, role and body; from printed labels only. */
export const triples: View = {
  columns: ['show/line', 'show/path', 'show/role', 'show/unit'],
  rows: (notice, { filter, lineOf, language }) =>
    toTriples(notice)
      .filter((triple) => filter.takesTriple(triple) && filter.takesTimeOf(triple.path))
      .map(({ actor, path, role }) => [
        String(lineOf(actor.span.start)),
        path,
        ROLE_WORDS[role][language],
        actor.name,
      ]),
};
