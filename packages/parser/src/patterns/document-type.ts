import type { DocumentType } from '@gongbao/schema';
import { DOCUMENT_TYPES } from '@gongbao/schema/document-types';

const BRACKETED_TAIL = /(?:\([^()]*\)|\[[^[\]]*\])$/;

/** The 文种 that a folded title ends with, brackets such as （试行） set aside, or null. */
export function documentTypeOf(foldedTitle: string): DocumentType | null {
  let title = foldedTitle.trim();
  while (BRACKETED_TAIL.test(title)) title = title.replace(BRACKETED_TAIL, '').trimEnd();
  return DOCUMENT_TYPES.find((type) => title.endsWith(type)) ?? null;
}
