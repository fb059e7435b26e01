import { z } from 'zod';
import { issueSchema } from './issue.js';
import { noticeSchema } from './notice.js';

/** The head and the foot of a notice: what tells which paper it is, and nothing of what it says. */
export const noticeHeadSchema = noticeSchema
  .pick({
    id: true,
    title: true,
    documentType: true,
    documentNumber: true,
    addressees: true,
    issuers: true,
    dateOfIssue: true,
    signatory: true,
    note: true,
    attachmentNotes: true,
    copiedTo: true,
    span: true,
  })
  .meta({
    id: 'NoticeHead',
    title: '公文版头版记',
    description: 'What tells which paper a notice is; what it says was not asked for and not read.',
  });

/**
 * An issue of which only the heads of notices were read. Fields of an issue or notice that are no fields here were not
 * read: they are left out, so that nobody takes them for empty; `source.options.only` says so too.
 */
export const issueHeadsSchema = issueSchema
  .pick({
    schemaVersion: true,
    generator: true,
    source: true,
    masthead: true,
    contents: true,
    frontMatter: true,
  })
  .extend({
    notices: z.array(noticeHeadSchema).meta({
      title: '公文',
      description: 'Heads of the notices in printed order.',
    }),
    ...issueSchema.pick({ backMatter: true, colophon: true, repairs: true }).shape,
  })
  .meta({
    id: 'IssueHeads',
    title: '一期公报的版头',
    description: 'An issue of which only the heads of notices were read.',
  });
