import type { NoticeHead as NoticeHeadRecord } from '@gongbao/schema/types';
import type { NoticeDraft, NoticeHead } from '../notices/index.js';
import { documentTypeOf } from '../patterns/document-type.js';

/** The head and the foot of a notice, in the order in which a notice lists them. */
export function toNoticeHead(draft: NoticeDraft, head: NoticeHead): NoticeHeadRecord {
  const { id, title, documentNumber, addressees, issuers, dateOfIssue, copiedTo } = head;
  return {
    id,
    title: title?.toText() ?? null,
    documentType: title === null ? null : documentTypeOf(title.folded),
    documentNumber,
    addressees: [...addressees],
    issuers: [...issuers],
    dateOfIssue,
    signatory: draft.signatory?.toText() ?? null,
    note: draft.note?.toText() ?? null,
    attachmentNotes: draft.attachmentNotes.map(({ view }) => view.toText()),
    copiedTo: [...copiedTo],
    span: { start: draft.start, end: draft.end },
  };
}
