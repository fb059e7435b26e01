import { z } from 'zod';
import { documentNumberSchema } from './document-number.js';
import { textSchema } from './text.js';

/** One line of the table of contents, with OCR spaces inside its title repaired (标准 化 → 标准化). */
export const contentsEntrySchema = z
  .strictObject({
    category: textSchema
      .nullable()
      .meta({ title: '栏目', description: 'The column heading it stands under.' }),
    title: textSchema.meta({ title: '标题', description: 'Title as the contents print it.' }),
    documentNumber: documentNumberSchema
      .nullable()
      .meta({ title: '发文字号', description: 'Document number printed beside the title.' }),
    page: z
      .int()
      .nullable()
      .meta({ title: '页码', description: 'Page number that the contents print.' }),
    noticeId: z
      .string()
      .nullable()
      .meta({ title: '公文标识', description: 'Id of the notice it leads to, if found.' }),
  })
  .meta({
    id: 'ContentsEntry',
    title: '目录条目',
    description: 'One line of the table of contents.',
  });
