import type { Actor, DateOfIssue, DocumentNumber } from '@gongbao/schema/types';
import { type ActorContext, toActors } from '../actors/index.js';
import { findDate } from '../patterns/date.js';
import { toDocumentNumber } from '../patterns/to-document-number.js';
import type { UniqueNames } from '../patterns/unique-names.js';
import type { View } from '../source/view.js';
import type { NoticeDraft } from './notice-draft.js';

/** What the head and foot of a notice say of it as a whole. */
export interface NoticeHead {
  /** The normalised 发文字号, else `notice-<k>`; unique in the text. */
  readonly id: string;
  readonly title: View | null;
  readonly documentNumber: DocumentNumber | null;
  readonly addressees: readonly Actor[];
  readonly issuers: readonly Actor[];
  readonly copiedTo: readonly Actor[];
  readonly dateOfIssue: DateOfIssue | null;
  /** Year of issue, by which times without a year are read; 0, which no calendar has, where none is printed. */
  readonly year: number;
}

const UNDATED = 0;

function readNumber({ number }: NoticeDraft): DocumentNumber | null {
  return number === null ? null : toDocumentNumber(number.view, number.parts, number.rule);
}

function readDateOfIssue(view: View | null): DateOfIssue | null {
  const found = view === null ? null : findDate(view.folded);
  if (view === null || found === null) return null;
  return { ...view.toText(), rule: 'date-line', date: found.date };
}

function behindColon(view: View): View {
  return view.slice(view.folded.indexOf(':') + 1);
}

/**
 * Reads the head of a draft, the `position`th of its text, from 1. `ids` has given those of the
 * notices before it; `attested` tells how often names stand alone in the text.
 */
export function toHead(
  draft: NoticeDraft,
  position: number,
  ids: UniqueNames,
  attested: ActorContext['attested'],
): NoticeHead {
  const toBodyNames = (views: readonly View[]): Actor[] =>
    views.flatMap((view) => toActors(view, { attested, isPerson: false }));
  const documentNumber = readNumber(draft);
  const dateOfIssue = readDateOfIssue(draft.date);
  return {
    id: ids.take(documentNumber?.normalized ?? `notice-${position}`),
    title: draft.title,
    documentNumber,
    addressees: toBodyNames(draft.addressees === null ? [] : [draft.addressees]),
    issuers: toBodyNames(draft.signatures),
    copiedTo: toBodyNames(draft.copiedTo.map(({ view }) => behindColon(view))),
    dateOfIssue,
    year: Number(dateOfIssue?.date.slice(0, 4) ?? documentNumber?.year ?? UNDATED),
  };
}
