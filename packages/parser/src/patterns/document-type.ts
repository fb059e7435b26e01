import { DOCUMENT_TYPES } from '@gongbao/schema/document-types';
import type { DocumentType } from '@gongbao/schema/types';
import { withoutBracketTail } from './without-bracket-tail.js';

/** How converters between scripts write a 文种. */
const VARIANTS: ReadonlyMap<string, DocumentType> = new Map([['批覆', '批复']]);

/** The 文种 that a folded title ends with, brackets such as （试行） set aside, or null. */
export function documentTypeOf(foldedTitle: string): DocumentType | null {
  const title = withoutBracketTail(foldedTitle.trim());
  if (title.endsWith('协议案')) return null;
  return (
    DOCUMENT_TYPES.find((type) => title.endsWith(type)) ?? VARIANTS.get(title.slice(-2)) ?? null
  );
}
