import type { Citation, Notice } from '@gongbao/schema';
import { toComparable } from '../../notices/index.js';
import { fold } from '../../source/fold.js';

/** How much of their pairs of characters two titles must share to be one in changed words. */
const ALIKE = 0.8;
const FILLING = /[的]|关于|工作/g;

const comparable = (title: string): string => toComparable(fold(title));

function pairsOf(title: string): Set<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < title.length; index += 1)
    pairs.add(title.slice(index, index + 2));
  return pairs;
}

/** Sørensen–Dice coefficient of the character pairs of two titles, filling words set aside. */
function likeness(left: string, right: string): number {
  const [ours, theirs] = [pairsOf(left.replace(FILLING, '')), pairsOf(right.replace(FILLING, ''))];
  const shared = [...ours].filter((pair) => theirs.has(pair)).length;
  return (2 * shared) / Math.max(1, ours.size + theirs.size);
}

/** The notices of an issue by what a citation may call them. */
export interface CitationIndex {
  readonly byNumber: ReadonlyMap<string, string>;
  readonly byTitle: ReadonlyMap<string, string>;
  /** Titles that begin alike, so that few are compared in full. */
  readonly byOpening: ReadonlyMap<string, readonly (readonly [title: string, id: string])[]>;
}

const OPENING = 2;

function titlesOf({ title, attachments }: Notice): string[] {
  const titles = [title, ...attachments.map((attachment) => attachment.title)];
  return titles.flatMap((text) => (text === null ? [] : [comparable(text.text)]));
}

/** Indexes notices; of two with one number or title the first is meant. */
export function indexNotices(notices: readonly Notice[]): CitationIndex {
  const byNumber = new Map<string, string>();
  const byTitle = new Map<string, string>();
  const byOpening = new Map<string, (readonly [string, string])[]>();
  for (const notice of notices) {
    const { id, documentNumber } = notice;
    const number = documentNumber?.normalized;
    if (number !== undefined && !byNumber.has(number)) byNumber.set(number, id);
    for (const title of titlesOf(notice)) {
      if (byTitle.has(title)) continue;
      byTitle.set(title, id);
      const opening = title.slice(0, OPENING);
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), [title, id]]);
    }
  }
  return { byNumber, byTitle, byOpening };
}

/** The id of the notice that a citation of `own` names: by number, by title, or by changed words. */
function resolve(citation: Citation, own: Notice, index: CitationIndex): string | null {
  const { documentNumber, title, kind } = citation;
  if (documentNumber !== null) return index.byNumber.get(documentNumber) ?? null;
  if (title === null) return null;
  const wanted = comparable(title);
  if (titlesOf(own).includes(wanted)) return own.id;
  const exact = index.byTitle.get(wanted);
  if (exact !== undefined || kind !== 'document') return exact ?? null;
  const alike = index.byOpening.get(wanted.slice(0, OPENING)) ?? [];
  return alike.find(([known]) => likeness(known, wanted) >= ALIKE)?.[1] ?? null;
}

const ALIAS = /以下(?:简称|统称)\s*[:为]?\s*[“《]([^”》]{1,30})[”》]/;

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
  return own.citations.map((citation) => {
    const known = aliases.get(citation.title ?? '');
    const id = resolve(citation, own, index) ?? known?.resolvesTo ?? null;
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
