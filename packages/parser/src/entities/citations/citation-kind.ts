import type { Citation } from '@gongbao/schema/types';
import { documentTypeOf } from '../../patterns/document-type.js';
import { withoutBracketTail } from '../../patterns/without-bracket-tail.js';

interface KindRule {
  readonly kind: Citation['kind'];
  readonly test: (foldedTitle: string) => boolean;
  readonly why: string;
}

/** Ordered, first match wins; `self` is told later, when all titles of the issue are known. */
export const KIND_RULES: readonly KindRule[] = [
  {
    kind: 'law',
    test: (title) => /(?:[^办方做看想书说手]法|法典|条例|宪法)$/.test(withoutBracketTail(title)),
    why: 'the name ends like that of a law or regulation (立法法: 法律、行政法规、地方性法规)',
  },
  {
    kind: 'standard',
    test: (title) =>
      /标准|规范(?!性|化)/.test(title) && /^(?:标准|规范)?$/.test(documentTypeOf(title) ?? ''),
    why: 'the name says that it is a standard',
  },
  {
    kind: 'document',
    test: (title) => documentTypeOf(title) !== null,
    why: 'the title ends with a 文种',
  },
];

/** What sort of text a folded title names. */
export function citationKindOf(foldedTitle: string): Citation['kind'] {
  return KIND_RULES.find(({ test }) => test(foldedTitle))?.kind ?? 'other';
}
