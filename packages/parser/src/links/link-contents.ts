import type { ContentsEntry, NoticeHead } from '@gongbao/schema/types';
import { toComparable } from '../notices/index.js';
import { fold } from '../source/fold.js';

const comparableTitle = (text: string | undefined): string => toComparable(fold(text ?? ''));

/** Links each contents entry to the notice with its number, else with its title. */
export function linkContents(
  entries: readonly ContentsEntry[],
  notices: readonly NoticeHead[],
): ContentsEntry[] {
  const byNumber = new Map(
    notices.flatMap(({ id, documentNumber }) =>
      documentNumber === null ? [] : [[documentNumber.normalized, id] as const],
    ),
  );
  const byTitle = new Map(notices.map(({ id, title }) => [comparableTitle(title?.text), id]));
  return entries.map((entry) => ({
    ...entry,
    noticeId:
      byNumber.get(entry.documentNumber?.normalized ?? '') ??
      byTitle.get(comparableTitle(entry.title.text)) ??
      null,
  }));
}
