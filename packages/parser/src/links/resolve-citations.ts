import type { Citation, Notice } from '@gongbao/schema/types';
import { toComparable } from '../notices/index.js';
import { fold } from '../source/fold.js';
import { LikeTitles } from './like-titles.js';
import { NoticeTitles } from './notice-titles.js';

const comparable = (title: string): string => toComparable(fold(title));

/** The notices of an issue by what a citation may call them. */
export interface CitationIndex {
  readonly byNumber: ReadonlyMap<string, string>;
  readonly byTitle: ReadonlyMap<string, string>;
  readonly byLikeness: LikeTitles;
}

/** Indexes notices; of two with one number or title the first is meant. */
export function indexNotices(notices: readonly Notice[]): CitationIndex {
  const byNumber = new Map<string, string>();
  const byTitle = new Map<string, string>();
  const byLikeness = new LikeTitles();
  for (const notice of notices) {
    const { id, documentNumber } = notice;
    const number = documentNumber?.normalized;
    if (number !== undefined && !byNumber.has(number)) byNumber.set(number, id);
    for (const title of new NoticeTitles(notice).all) {
      if (byTitle.has(title)) continue;
      byTitle.set(title, id);
      byLikeness.add(title, id);
    }
  }
  return { byNumber, byTitle, byLikeness };
}

/** The notice that cites, and what it may be called. */
interface OwnNames {
  readonly id: string;
  readonly titles: NoticeTitles;
}

/** The id of the notice that a citation of `own` names: by number, by title, or by changed words. */
function resolve(citation: Citation, own: OwnNames, index: CitationIndex): string | null {
  const { documentNumber, title, kind } = citation;
  if (documentNumber !== null) return index.byNumber.get(documentNumber) ?? null;
  if (title === null) return null;
  if (own.titles.has(title)) return own.id;
  const wanted = comparable(title);
  const exact = index.byTitle.get(wanted);
  if (exact !== undefined) return exact;
  if (own.titles.hasShort(title)) return own.id;
  return kind === 'document' ? index.byLikeness.find(wanted) : null;
}

const ALIAS = /(?:以下)?(?:简称|统称)\s*[:为]?\s*[“《]([^”》]{1,30})[”》]/;

/**
 * Resolves the citations of one notice against all notices of its issue: by number, by title, by a
 * title in changed words, and by an alias that the notice introduced (以下简称《方案》).
 */
export function resolveCitations(
  own: Notice,
  index: CitationIndex,
  textBehind: (citation: Citation) => string,
): Citation[] {
  const aliases = new Map<string, Citation>();
  const named = { id: own.id, titles: new NoticeTitles(own) };
  return own.citations.map((citation) => {
    const known = aliases.get(citation.title ?? '');
    const id = resolve(citation, named, index) ?? known?.resolvesTo ?? null;
    const resolved: Citation = {
      ...citation,
      documentNumber: citation.documentNumber ?? known?.documentNumber ?? null,
      kind: id === own.id ? 'self' : (known?.kind ?? citation.kind),
      resolvesTo: id,
    };
    const alias = ALIAS.exec(fold(textBehind(citation)))?.[1];
    if (alias !== undefined) aliases.set(alias, resolved);
    return resolved;
  });
}
