import { type Score, toRates } from '@gongbao/score';
import type { Say } from '../../language/say.js';

/** Cells of a table, the heading first; the first `names` columns are words, the others numbers. */
export interface ScoreTable {
  readonly names: number;
  readonly rows: readonly (readonly string[])[];
}

/** The rows of the table, in its order. */
const ENTITIES = [
  'documents',
  'sections',
  'headings',
  'tasks',
  'triples',
  'prose',
  'targets',
  'allocations',
  'deadlines',
  'citations',
  'people',
] as const satisfies readonly (keyof Score['entities'])[];

const MEASURES = ['strict', 'lenient'] as const;

const percent = (share: number | null): string =>
  share === null ? '—' : `${(100 * share).toFixed(1)}%`;

/** Two rows for each entity that was scored: strict and lenient. */
export function entityTable({ entities }: Score, say: Say): ScoreTable {
  const rows = ENTITIES.flatMap((entity) =>
    MEASURES.flatMap((measure): string[][] => {
      const counts = entities[entity]?.[measure];
      if (counts === undefined) return [];
      const { right, extra, missed } = counts;
      const { precision, recall, f1 } = toRates(counts);
      return [
        [
          say(`score/${entity}`),
          say(`score/${measure}`),
          ...[right + missed, right, extra, missed].map(String),
          ...[precision, recall, f1].map(percent),
        ],
      ];
    }),
  );
  const columns = ['entity', 'measure', 'gold', 'right', 'extra', 'missed'] as const;
  const rates = ['precision', 'recall', 'f1'] as const;
  return { names: 2, rows: [[...columns, ...rates].map((key) => say(`score/${key}`)), ...rows] };
}

/** A row for each field, named as in the gold: `documents.title`. */
export function fieldTable({ fields }: Score, say: Say): ScoreTable {
  const order = (key: string): number =>
    ENTITIES.findIndex((entity) => key.startsWith(`${entity}.`));
  const rows = Object.entries(fields)
    .sort(([a], [b]) => order(a) - order(b))
    .map(([key, { right, total }]) => [
      key,
      String(right),
      String(total),
      percent(total === 0 ? null : right / total),
    ]);
  const columns = ['field', 'right', 'compared', 'share'] as const;
  return { names: 1, rows: [columns.map((key) => say(`score/${key}`)), ...rows] };
}
