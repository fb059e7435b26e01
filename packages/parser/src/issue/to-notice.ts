import type { Actor, Attachment, DateOfIssue, DocumentNumber, Notice } from '@gongbao/schema';
import { type ActorContext, toActors } from '../actors/index.js';
import type { Block } from '../blocks/index.js';
import { extractResponsibilities } from '../entities/responsibilities/index.js';
import { extractTasks } from '../entities/tasks/index.js';
import type { NoticeDraft } from '../notices/index.js';
import { findDate } from '../patterns/date.js';
import { documentNumberLine } from '../patterns/document-number.js';
import { documentTypeOf } from '../patterns/document-type.js';
import type { View } from '../source/view.js';
import { type NoticeBodies, toContexts, toNoticeBodies } from './notice-bodies.js';
import { toDocumentNumber } from './to-document-number.js';
import { toSection } from './to-section.js';

function readNumber(block: Block | null): DocumentNumber | null {
  const parts = block === null ? null : documentNumberLine(block.view.folded);
  return block === null || parts === null
    ? null
    : toDocumentNumber(block.view, parts, 'document-number-line');
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

/** What is known outside a notice when it is read. */
export interface NoticeSurroundings {
  /** Its place among the notices of the text, from 1. */
  readonly position: number;
  readonly takenIds: ReadonlySet<string>;
  readonly attested: ActorContext['attested'];
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}#${count}`;
  return id;
}

/** One notice with everything that can be read in it. */
export function toNotice(draft: NoticeDraft, surroundings: NoticeSurroundings): Notice {
  const { position, takenIds, attested } = surroundings;
  const documentNumber = readNumber(draft.number);
  const id = freeId(documentNumber?.normalized ?? `notice-${position}`, takenIds);
  const bodies = toNoticeBodies(draft);
  const contexts = toContexts(bodies);
  const responsibilities = extractResponsibilities(contexts, attested);
  return {
    id,
    title: draft.title?.toText() ?? null,
    documentType: draft.title === null ? null : documentTypeOf(draft.title.folded),
    documentNumber,
    addressees: toBodies(draft.addressees === null ? [] : [draft.addressees], attested),
    body: bodies.own.preamble.map((paragraph) => paragraph.toText()),
    issuers: toBodies(
      draft.signatures.map(({ view }) => view),
      attested,
    ),
    dateOfIssue: readDateOfIssue(draft.date),
    signatory: null,
    note: draft.note?.toText() ?? null,
    attachmentNotes: draft.attachmentNotes.map(({ view }) => view.toText()),
    copiedTo: toBodies(
      draft.copiedTo.map(({ view }) => behindColon(view)),
      attested,
    ),
    effectiveOn: null,
    attachments: toAttachments(bodies, id),
    sections: bodies.own.units.map((unit) => toSection(unit, id)),
    tasks: extractTasks(contexts, responsibilities, id),
    responsibilities,
    targets: [],
    deadlines: [],
    citations: [],
    people: [],
    keywords: [],
    span: { start: draft.start, end: draft.end },
  };
}
