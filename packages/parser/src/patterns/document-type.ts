import type { DocumentType } from '@gongbao/schema';
import { DOCUMENT_TYPES } from '@gongbao/schema/document-types';

const OPENING: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);

/** A title without the bracket that it ends with, or null where it ends with none. */
function withoutBracket(title: string): string | null {
  const closing = title.slice(-1);
  const from = title.lastIndexOf(OPENING.get(closing) ?? closing);
  const isBracket = from >= 0 && from < title.length - 1;
  if (!isBracket || title.slice(from, -1).includes(closing)) return null;
  return title.slice(0, from).trimEnd();
}

/** The 文种 that a folded title ends with, brackets such as （试行） set aside, or null. */
export function documentTypeOf(foldedTitle: string): DocumentType | null {
  let title = foldedTitle.trim();
  for (let rest = withoutBracket(title); rest !== null; rest = withoutBracket(title)) title = rest;
  return DOCUMENT_TYPES.find((type) => title.endsWith(type)) ?? null;
}
