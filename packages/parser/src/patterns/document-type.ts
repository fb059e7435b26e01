import type { DocumentType } from '@gongbao/schema';
import { DOCUMENT_TYPES } from '@gongbao/schema/document-types';
import { withoutBracketTail } from './without-bracket-tail.js';

/** The 文种 that a folded title ends with, brackets such as （试行） set aside, or null. */
export function documentTypeOf(foldedTitle: string): DocumentType | null {
  const title = withoutBracketTail(foldedTitle.trim());
  return DOCUMENT_TYPES.find((type) => title.endsWith(type)) ?? null;
}
