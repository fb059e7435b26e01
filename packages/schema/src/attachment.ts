import { z } from 'zod';
import { documentTypeSchema } from './document-type.js';
import { sectionSchema } from './section.js';
import { spanSchema } from './span.js';
import { textSchema } from './text.js';

/** What a notice issues (印发, mostly printed without the word 附件) or prints as 附件1 and so on. */
export const attachmentSchema = z
  .strictObject({
    label: textSchema
      .nullable()
      .meta({ title: '附件序号', description: 'Printed label such as 附件1, if there is one.' }),
    title: textSchema.nullable().meta({ title: '标题', description: 'Title of the attachment.' }),
    documentType: documentTypeSchema
      .nullable()
      .meta({ title: '文种', description: 'Document type that its title names.' }),
    preamble: z
      .array(textSchema)
      .meta({ title: '序言', description: 'Unnumbered text before the first section.' }),
    sections: z
      .array(sectionSchema)
      .meta({ title: '章节', description: 'Numbered units at the top, in printed order.' }),
    span: spanSchema.meta({ title: '原文区间', description: 'The whole attachment.' }),
  })
  .meta({
    id: 'Attachment',
    title: '附件',
    description: 'A text that a notice issues or appends.',
  });
