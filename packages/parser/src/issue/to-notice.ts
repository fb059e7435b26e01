import type { Attachment, CustomRecords, Notice, Text } from '@gongbao/schema/types';
import type { NoticeEntities } from '../extractor.js';
import type { NoticeDraft, NoticeHead } from '../notices/index.js';
import { documentTypeOf } from '../patterns/document-type.js';
import type { NoticeBodies, SectionTree } from '../sections/index.js';
import { readEffectiveDate } from './read-effective-date.js';
import { toNoticeHead } from './to-notice-head.js';
import { toSection } from './to-section.js';
import { toTable } from './to-table.js';

/** What stands above the first section and below the last. */
const toUnnumbered = ({ preamble, closing }: SectionTree): Text[] =>
  [...preamble, ...closing].map((paragraph) => paragraph.toText());

function toAttachments({ attached }: NoticeBodies, id: string): Attachment[] {
  return attached.map(({ draft, tree }) => {
    const { label, title, blocks } = draft;
    const start = label?.view.start ?? title?.start ?? blocks[0]?.view.start ?? 0;
    const end = blocks.at(-1)?.view.end ?? title?.end ?? label?.view.end ?? start;
    return {
      label: label?.view.toText() ?? null,
      title: title?.toText() ?? null,
      documentType: title === null ? null : documentTypeOf(title.folded),
      preamble: toUnnumbered(tree),
      sections: tree.sections.map((section) => toSection(section, id)),
      span: { start, end },
    };
  });
}

/** One notice put together from its parts. */
export function toNotice(
  draft: NoticeDraft,
  head: NoticeHead,
  bodies: NoticeBodies,
  entities: NoticeEntities,
  custom: CustomRecords | undefined,
): Notice {
  const { span, ...printed } = toNoticeHead(draft, head);
  const { id, title, documentType, documentNumber, addressees, ...signed } = printed;
  const { own, contexts, tables } = bodies;
  const paragraphs = contexts.flatMap((context) => context.paragraphs);
  return {
    id,
    title,
    documentType,
    documentNumber,
    addressees,
    body: toUnnumbered(own),
    ...signed,
    effectiveOn: readEffectiveDate(paragraphs, head.dateOfIssue, draft.title),
    attachments: toAttachments(bodies, id),
    sections: own.sections.map((section) => toSection(section, id)),
    tables: tables.map((table) => toTable(table, id)),
    ...entities,
    ...(custom === undefined ? {} : { custom }),
    span,
  };
}
