import type { Issue, Notice } from '@gongbao/schema';
import { type AlignedDocument, alignDocuments } from './align-documents.js';
import { toEntry } from './entry.js';
import type { Gold } from './gold.js';
import { same } from './likeness.js';
import { readHeader, withoutSeparators } from './read-header.js';
import type { EntityScore, FieldScore, Miss, Score } from './score.js';
import { sumScores } from './sum-scores.js';

const isEmpty = (key: string | null | undefined): boolean => !key;

/** Right and wrong fields of one document; a field that is empty on both sides says nothing. */
function scoreHeader({ gold, notice }: AlignedDocument): Score {
  const { id, ...row } = gold;
  const printed = row.addresseesPrinted;
  const expected = toEntry(null, {
    ...row,
    ...(typeof printed === 'string' ? { addresseesPrinted: withoutSeparators(printed) } : {}),
  });
  const actual = toEntry(null, notice === null ? {} : readHeader(notice));
  const compared = Object.keys(expected.keys).filter(
    (field) =>
      expected.keys[field] !== undefined &&
      !(isEmpty(expected.keys[field]) && isEmpty(actual.keys[field])),
  );
  const wrong = compared.filter((field) => !same(expected, actual, field));
  const fields = compared.map((field): [string, FieldScore] => [
    `documents.${field}`,
    { right: wrong.includes(field) ? 0 : 1, total: 1 },
  ]);
  const miss: Miss = {
    entity: 'documents',
    kind: notice === null ? 'missed' : 'different',
    notice: id,
    expected: expected.row,
    actual: notice === null ? null : actual.row,
    fields: wrong,
    span: notice?.span ?? null,
  };
  return {
    entities: {},
    fields: Object.fromEntries(fields),
    misses: wrong.length === 0 ? [] : [miss],
  };
}

const toExtra = (notice: Notice): Miss => ({
  entity: 'documents',
  kind: 'extra',
  notice: notice.id,
  expected: null,
  actual: readHeader(notice),
  fields: [],
  span: notice.span,
});

/** Whether the documents of a text were found, and what of their headers is right. */
export function scoreDocuments(gold: Gold, issue: Issue): Score {
  const aligned = alignDocuments(gold, issue);
  const found = aligned.flatMap(({ notice }) => (notice === null ? [] : [notice]));
  const extra = issue.notices.filter((notice) => !found.includes(notice));
  const headers = sumScores(aligned.map(scoreHeader));
  const wrong = headers.misses.filter(({ kind }) => kind === 'different').length;
  const missed = aligned.length - found.length;
  const documents: EntityScore = {
    strict: {
      right: found.length - wrong,
      extra: extra.length + wrong,
      missed: missed + wrong,
    },
    lenient: { right: found.length, extra: extra.length, missed },
  };
  return {
    entities: { documents },
    fields: headers.fields,
    misses: [...headers.misses, ...extra.map(toExtra)],
  };
}
