import { z } from 'zod';
import { citationKindSchema } from '../citation-kind.js';
import { entityShape } from '../entity-shape.js';
import { unitPathSchema } from '../unit-path.js';

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

export type Citation = z.infer<typeof citationSchema>;
