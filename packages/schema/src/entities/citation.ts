import { z } from 'zod';
import { entityShape } from '../entity-shape.js';
import { unitPathSchema } from '../unit-path.js';

/** `self` is the text that the citing notice itself issues. */
export const citationKindSchema = z.enum(['law', 'document', 'standard', 'self', 'other']).meta({
  id: 'CitationKind',
  title: '引用类别',
  description:
    'law 法律法规 · document 公文 · standard 标准 · self 本公文所印发的文件 · other 其他.',
});

/** 《…》 that names a law, document, plan or standard with the number beside it, or a bare document number. */
export const citationSchema = z
  .strictObject({
    ...entityShape,
    path: unitPathSchema,
    title: z.string().nullable().meta({
      title: '引用标题',
      description: 'Title between 《 and 》, null for a bare document number.',
    }),
    documentNumber: z
      .string()
      .nullable()
      .meta({ title: '发文字号', description: 'Normalised number printed beside the title.' }),
    provisions: z.array(z.string().min(1)).meta({
      title: '引用条款',
      description: 'Articles named with it, as printed: 第十二条第二款; empty where none are.',
    }),
    kind: citationKindSchema.meta({
      title: '引用类别',
      description: 'What sort of text is named.',
    }),
    resolvesTo: z.string().nullable().meta({
      title: '所指公文',
      description: 'Id of the notice in the same issue that it names.',
    }),
  })
  .meta({
    id: 'Citation',
    title: '引用文件',
    description: 'A law, document, plan or standard that the text names.',
  });
