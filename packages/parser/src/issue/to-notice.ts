import type {
  Actor,
  Attachment,
  DateOfIssue,
  DocumentNumber,
  Notice,
  Person,
  Responsibility,
} from '@gongbao/schema';
import { type ActorContext, toActors } from '../actors/index.js';
import { extractCitations } from '../entities/citations/index.js';
import { extractDeadlines } from '../entities/deadlines/index.js';
import { extractKeywords } from '../entities/keywords/index.js';
import { extractPeople } from '../entities/people/index.js';
import { extractResponsibilities } from '../entities/responsibilities/index.js';
import { extractTargets } from '../entities/targets/index.js';
import { extractTasks } from '../entities/tasks/index.js';
import type { NoticeDraft } from '../notices/index.js';
import { findDate } from '../patterns/date.js';
import { decreeNumber, documentNumberLine } from '../patterns/document-number.js';
import { documentTypeOf } from '../patterns/document-type.js';
import type { UniqueNames } from '../patterns/unique-names.js';
import type { Segmenter } from '../segment/segmenter.js';
import type { View } from '../source/view.js';
import { type NoticeBodies, toContexts, toNoticeBodies } from './notice-bodies.js';
import { readEffectiveDate } from './read-effective-date.js';
import { toDocumentNumber } from './to-document-number.js';
import { toSection } from './to-section.js';

function readNumber({ number, title }: NoticeDraft): DocumentNumber | null {
  if (number === null) return null;
  const { view } = number;
  const line = documentNumberLine(view.folded);
  if (line !== null) return toDocumentNumber(view, line, 'document-number-line');
  const decree = decreeNumber(view.folded, title?.folded ?? '');
  return decree === null ? null : toDocumentNumber(view, decree, 'decree-number');
}

function readDateOfIssue(view: View | null): DateOfIssue | null {
  const found = view === null ? null : findDate(view.folded);
  if (view === null || found === null) return null;
  return { ...view.toText(), rule: 'date-line', date: found.date };
}

function toBodies(views: readonly View[], attested: ActorContext['attested']): Actor[] {
  return views.flatMap((view) => toActors(view, { attested, isPerson: false }));
}

function behindColon(view: View): View {
  return view.slice(view.folded.indexOf(':') + 1);
}

function toAttachments(bodies: NoticeBodies, id: string): Attachment[] {
  return bodies.attached.map(({ draft, tree }) => {
    const { label, title, blocks } = draft;
    const start = label?.view.start ?? title?.start ?? blocks[0]?.view.start ?? 0;
    const end = blocks.at(-1)?.view.end ?? title?.end ?? label?.view.end ?? start;
    return {
      label: label?.view.toText() ?? null,
      title: title?.toText() ?? null,
      documentType: title === null ? null : documentTypeOf(title.folded),
      preamble: tree.preamble.map((paragraph) => paragraph.toText()),
      sections: tree.units.map((unit) => toSection(unit, id)),
      span: { start, end },
    };
  });
}

/** Year of a notice that prints none: no calendar has it, so that times without a year stay unread. */
const UNDATED = 0;

/** What is known outside a notice when it is read. */
export interface NoticeSurroundings {
  /** Its place among the notices of the text, from 1. */
  readonly position: number;
  readonly ids: UniqueNames;
  readonly attested: ActorContext['attested'];
  readonly segmenter: Segmenter | undefined;
}

/** Names of those who issue a notice and of the persons in it. */
function namesIn(
  issuers: readonly Actor[],
  people: readonly Person[],
  responsibilities: readonly Responsibility[],
): string[] {
  const charged = responsibilities.flatMap(({ actors }) => actors);
  const persons = charged.filter(({ kind }) => kind === 'person');
  return [...issuers, ...people, ...persons].map(({ name }) => name);
}

/** One notice with everything that can be read in it. */
export function toNotice(draft: NoticeDraft, surroundings: NoticeSurroundings): Notice {
  const { position, ids, attested, segmenter } = surroundings;
  const documentNumber = readNumber(draft);
  const id = ids.take(documentNumber?.normalized ?? `notice-${position}`);
  const bodies = toNoticeBodies(draft);
  const contexts = toContexts(bodies);
  const dateOfIssue = readDateOfIssue(draft.date);
  const issueYear = Number(dateOfIssue?.date.slice(0, 4) ?? documentNumber?.year ?? UNDATED);
  const deadlines = extractDeadlines(contexts, issueYear);
  const responsibilities = extractResponsibilities(contexts, attested);
  const people = extractPeople(contexts);
  const issuers = toBodies(
    draft.signatures.map(({ view }) => view),
    attested,
  );
  const names = segmenter === undefined ? [] : namesIn(issuers, people, responsibilities);
  return {
    id,
    title: draft.title?.toText() ?? null,
    documentType: draft.title === null ? null : documentTypeOf(draft.title.folded),
    documentNumber,
    addressees: toBodies(draft.addressees === null ? [] : [draft.addressees], attested),
    body: bodies.own.preamble.map((paragraph) => paragraph.toText()),
    issuers,
    dateOfIssue,
    signatory: draft.signatory?.toText() ?? null,
    note: draft.note?.toText() ?? null,
    attachmentNotes: draft.attachmentNotes.map(({ view }) => view.toText()),
    copiedTo: toBodies(
      draft.copiedTo.map(({ view }) => behindColon(view)),
      attested,
    ),
    effectiveOn: readEffectiveDate(
      contexts.flatMap(({ paragraphs }) => paragraphs),
      dateOfIssue,
    ),
    attachments: toAttachments(bodies, id),
    sections: bodies.own.units.map((unit) => toSection(unit, id)),
    tasks: extractTasks(contexts, responsibilities, id),
    responsibilities,
    targets: extractTargets(contexts, deadlines),
    deadlines,
    citations: extractCitations(draft.title, contexts),
    people,
    keywords: extractKeywords(contexts, { title: draft.title, names, segmenter }),
    span: { start: draft.start, end: draft.end },
  };
}
