import type { Issue, Notice } from '@gongbao/schema';
import type { Gold, GoldRow } from './gold.js';
import { toKey } from './to-key.js';

/** A document of the gold and the notice that was read for it. */
export interface AlignedDocument {
  readonly gold: GoldRow<'documents'>;
  readonly notice: Notice | null;
}

const isSame = (gold: GoldRow<'documents'>, { id, title, documentNumber }: Notice): boolean =>
  id === gold.id ||
  (documentNumber !== null && toKey(documentNumber.normalized) === toKey(gold.documentNumber)) ||
  (title !== null && toKey(title.text) === toKey(gold.title));

/** Finds each document by id, number or title; one that is left over is the one notice left over. */
export function alignDocuments({ documents = [] }: Gold, { notices }: Issue): AlignedDocument[] {
  const left = new Set(notices);
  const aligned = documents.map((gold) => {
    const notice = [...left].find((candidate) => isSame(gold, candidate)) ?? null;
    if (notice !== null) left.delete(notice);
    return { gold, notice };
  });
  const lost = aligned.filter(({ notice }) => notice === null);
  const [last = null] = left;
  return lost.length !== 1 || left.size !== 1
    ? aligned
    : aligned.map((entry) => (entry.notice === null ? { ...entry, notice: last } : entry));
}
