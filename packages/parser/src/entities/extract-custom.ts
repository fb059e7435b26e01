import type { CustomRecords } from '@gongbao/schema/types';
import type { Extractors, NoticeEntities, NoticeTexts, Printed } from '../extractor.js';
import type { View } from '../source/view.js';
import type { NoticeContext } from './notice-context.js';

function toPrinted(view: View, path: string | null): Printed {
  return {
    path,
    text: view.text,
    folded: view.folded,
    cut: (from, to) => ({ path, ...view.slice(from, to).toText() }),
  };
}

/** All texts of a notice; a cell that takes up several rows is there once. */
function textsOf({ contexts }: NoticeContext): Printed[] {
  const begun = new Set<number>();
  return contexts.flatMap(({ path, heading, paragraphs, extras, row }) => {
    const views = [
      ...(heading === null ? [] : [heading]),
      ...paragraphs,
      ...extras.map(({ view }) => view),
      ...(row?.cells.map(({ passage }) => passage) ?? []),
    ].sort((left, right) => left.start - right.start);
    const fresh = views.filter(({ start }) => !begun.has(start));
    for (const { start } of fresh) begun.add(start);
    return fresh.map((view) => toPrinted(view, path));
  });
}

/** What a record of the caller must be, so that places, pages and exports can be told of it. */
function isRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { path, text, span, rule } = value as Readonly<Record<string, unknown>>;
  const { start, end } = (span ?? {}) as Readonly<Record<string, unknown>>;
  return (
    (path === null || typeof path === 'string') &&
    typeof text === 'string' &&
    typeof rule === 'string' &&
    rule !== '' &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    Number(start) <= Number(end)
  );
}

/**
 * Runs the extractors of the caller over a notice.
 *
 * @throws {TypeError} where one gives what is no record; what it throws itself goes through.
 */
export function extractCustom(
  extractors: Extractors,
  notice: NoticeContext,
  found: NoticeEntities,
): CustomRecords {
  const { id, title, dateOfIssue } = notice;
  const texts: NoticeTexts = {
    id,
    title: title === null ? null : toPrinted(title, null),
    dateOfIssue,
    texts: textsOf(notice),
    found,
  };
  const kinds = Object.entries(extractors).map(([kind, extract]) => {
    const records = extract(texts);
    if (Array.isArray(records) && records.every(isRecord)) return [kind, [...records]] as const;
    throw new TypeError(
      `extractors.${kind} must give a list of records with path, text, span and rule: ` +
        `{ ...printed.cut(from, to), rule: '${kind}' }\n` +
        `extractors.${kind} 应返回记录的数组，每条有 path、text、span、rule，` +
        `例如 { ...printed.cut(from, to), rule: '${kind}' }`,
    );
  });
  return Object.fromEntries(kinds);
}
