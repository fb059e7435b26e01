import { createLocator } from '@gongbao/parser';
import type { Miss } from '@gongbao/score';
import { plain } from '../../language/plain.js';
import type { Say } from '../../language/say.js';
import type { ScoredText } from './scored-text.js';

type Row = Readonly<Record<string, unknown>>;

function show(value: unknown, say: Say): string {
  if (value === null || value === undefined) return say('score/none');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The fields that say something, the place aside. */
const describe = (row: Row, say: Say): string =>
  Object.entries(row)
    .filter(([field, value]) => field !== 'line' && value !== null && value !== undefined)
    .map(([field, value]) => `${field}=${show(value, say)}`)
    .join(' ');

function details({ kind, expected, actual, fields }: Miss, say: Say): string {
  const row = expected ?? actual ?? {};
  if (kind !== 'different') return describe(row, say);
  const path = row['path'] ?? actual?.['path'];
  const changes = fields.map(
    (field) => `${field}: ${show(expected?.[field], say)} → ${show(actual?.[field], say)}`,
  );
  return [...(typeof path === 'string' ? [path] : []), changes.join('; ')].join('  ');
}

/** One line for each disagreement of a text: where, what sort, and what was expected and read. */
export function missLines({ name, text, score }: ScoredText, say: Say): string[] {
  const placeOf = createLocator(text);
  return score.misses.map((miss) => {
    const line = miss.span === null ? miss.expected?.['line'] : placeOf(miss.span.start).line;
    const where = typeof line === 'number' ? ` ${say('score/line', { line })}` : '';
    const what = `${say(`score/${miss.entity}`)} ${say(`score/is-${miss.kind}`)}`;
    const notice = miss.notice === null ? '' : `  ${miss.notice}`;
    return plain(`${name}${where}  ${what}${notice}  ${details(miss, say)}`);
  });
}
