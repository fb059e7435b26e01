import type { Entities, Issue, Notice } from '@gongbao/schema';
import { toTriples } from '../../src/index.js';
import { type Row, toTable } from './table.js';

/** How one kind of entity is shown in the goldens. */
interface GoldenKind {
  /** The table beside the source, one line a record; null where another golden shows the kind. */
  readonly table: {
    readonly file: string;
    readonly header: Row;
    readonly rows: (notice: Notice) => readonly Row[];
  } | null;
}

/** A row for each kind that is extracted. */
const GOLDEN_KINDS: { readonly [Kind in keyof Entities]: GoldenKind } = {
  // The outline has every unit, and the triples have its tasks.
  tasks: { table: null },
  responsibilities: {
    table: {
      file: 'triples.tsv',
      header: ['path', 'role', 'form', 'actor', 'printed'],
      rows: (notice) =>
        toTriples(notice, { prose: true }).map(({ path, role, form, actor }) => [
          path,
          role,
          form,
          actor.name,
          actor.name === actor.text ? '' : actor.text,
        ]),
    },
  },
  targets: {
    table: {
      file: 'targets.tsv',
      header: [
        'path',
        'kind',
        'metric',
        'comparator',
        'value',
        'to',
        'unit',
        'change',
        'baseline',
        'explicit',
        'deadline',
        'force',
      ],
      rows: ({ targets }) =>
        targets.map((target) => [
          target.path,
          target.kind,
          target.metric,
          target.comparator,
          target.value,
          target.valueMax,
          target.unit,
          target.change,
          target.baseline,
          target.explicit ? 'explicit' : 'implied',
          target.deadline?.text ?? null,
          target.force === null ? null : `${target.force.text} ${target.force.level}`,
        ]),
    },
  },
  deadlines: {
    table: {
      file: 'deadlines.tsv',
      header: ['path', 'printed', 'kind', 'start', 'end', 'recurrence', 'due', 'duration'],
      rows: ({ deadlines }) =>
        deadlines.map(({ path, text, kind, start, end, recurrence, dueOn, duration }) => [
          path,
          text,
          kind,
          start,
          end,
          recurrence,
          dueOn,
          duration === null ? null : `${duration.value} ${duration.unit}`,
        ]),
    },
  },
  citations: {
    table: {
      file: 'citations.tsv',
      header: ['path', 'kind', 'title', 'number', 'resolves to'],
      rows: ({ citations }) =>
        citations.map(({ path, kind, title, documentNumber, resolvesTo }) => [
          path,
          kind,
          title,
          documentNumber,
          resolvesTo,
        ]),
    },
  },
  people: {
    table: {
      file: 'people.tsv',
      header: ['path', 'group', 'role', 'name', 'position', 'posts'],
      rows: ({ people }) =>
        people.map(({ path, group, role, name, position, posts }) => [
          path,
          group,
          role,
          name,
          position,
          posts.join('；'),
        ]),
    },
  },
  // Only with a segmenter: words.*.txt shows them.
  keywords: { table: null },
};

/** The printed tables: a line for the heads of each and one for each of its rows. */
function printedTables({ notices }: Issue): string {
  const rows = notices.flatMap(({ id, tables }) =>
    tables.flatMap(({ path, form, columns, rows: own }) => [
      [id, path, form, ...columns.map(({ text, meaning }) => `${text}=${meaning}`)],
      ...own.map((row) => [id, row.path, '', ...row.cells.map(({ text }) => text)]),
    ]),
  );
  return toTable(['notice', 'path', 'form', 'cells'], rows);
}

/** The tables of an issue by their files, each line led by the notice that it is of. */
export function entityTables(issue: Issue): (readonly [file: string, text: string])[] {
  const { notices } = issue;
  const kinds = Object.values(GOLDEN_KINDS).flatMap(({ table }) => {
    if (table === null) return [];
    const rows = notices.flatMap((notice) => table.rows(notice).map((row) => [notice.id, ...row]));
    return [[table.file, toTable(['notice', ...table.header], rows)] as const];
  });
  return [...kinds, ['tables.tsv', printedTables(issue)]];
}
