import { z } from 'zod';
import { actorSchema } from './actor.js';
import { attachmentSchema } from './attachment.js';
import { customRecordsSchema } from './custom-record.js';
import { dateOfIssueSchema } from './date-of-issue.js';
import { dateTextSchema } from './date-text.js';
import { documentNumberSchema } from './document-number.js';
import { documentTypeSchema } from './document-type.js';
import { entitySchemas } from './entities/index.js';
import { sectionSchema } from './section.js';
import { spanSchema } from './span.js';
import { tableSchema } from './table.js';
import { textSchema } from './text.js';

/** A list for each kind of entity, with the term and the meaning of the kind. */
const entityLists = Object.fromEntries(
  Object.entries(entitySchemas).map(([kind, schema]) => [
    kind,
    z.array(schema).meta({
      title: schema.meta()?.title ?? kind,
      description: `${schema.meta()?.description ?? ''} In printed order.`.trim(),
    }),
  ]),
) as { [Kind in keyof typeof entitySchemas]: z.ZodArray<(typeof entitySchemas)[Kind]> };

/** One official document; entities of its attachments are listed on it too. */
export const noticeSchema = z
  .strictObject({
    id: z
      .string()
      .min(1)
      .meta({ title: '标识', description: 'The normalised document number, else notice-<k>.' }),
    title: textSchema.nullable().meta({ title: '标题', description: 'Title of the document.' }),
    documentType: documentTypeSchema
      .nullable()
      .meta({ title: '文种', description: 'Document type that the title names.' }),
    documentNumber: documentNumberSchema
      .nullable()
      .meta({ title: '发文字号', description: 'Number under which the document was issued.' }),
    addressees: z
      .array(actorSchema)
      .meta({ title: '主送机关', description: 'Bodies it is addressed to, expanded.' }),
    body: z
      .array(textSchema)
      .meta({ title: '正文', description: 'Unnumbered text of the notice itself.' }),
    issuers: z
      .array(actorSchema)
      .meta({ title: '发文机关署名', description: 'Bodies that sign it, expanded.' }),
    dateOfIssue: dateOfIssueSchema
      .nullable()
      .meta({ title: '成文日期', description: 'Day printed under the signature.' }),
    signatory: textSchema
      .nullable()
      .meta({ title: '签发人', description: 'Who approved it, or who signed a 令.' }),
    note: textSchema
      .nullable()
      .meta({ title: '附注', description: 'Note in brackets such as 此件公开发布.' }),
    attachmentNotes: z
      .array(textSchema)
      .meta({ title: '附件说明', description: 'Lines under the body that name the attachments.' }),
    copiedTo: z
      .array(actorSchema)
      .meta({ title: '抄送机关', description: 'Bodies it is copied to, expanded.' }),
    effectiveOn: dateTextSchema
      .nullable()
      .meta({ title: '施行日期', description: 'Day from which it is in force.' }),
    attachments: z
      .array(attachmentSchema)
      .meta({ title: '附件', description: 'What it issues or appends.' }),
    sections: z
      .array(sectionSchema)
      .meta({ title: '章节', description: 'Numbered units of its own body.' }),
    tables: z.array(tableSchema).meta({ title: '表格', description: 'Tables in printed order.' }),
    ...entityLists,
    custom: customRecordsSchema.optional().meta({
      title: '自定义记录集',
      description: 'What extractors of the caller have found; left out where there were none.',
    }),
    span: spanSchema.meta({
      title: '原文区间',
      description: 'The whole notice with its attachments.',
    }),
  })
  .meta({
    id: 'Notice',
    title: '公文',
    description: 'One official document with its attachments and what they say.',
  });
