import { z } from 'zod';
import { entityShape } from './entity-shape.js';

/** GB/T 9704-2012, 7.2.5: 银金党办发〔2018〕9号 → 银金党办发, 2018, 9. */
export const documentNumberSchema = z
  .strictObject({
    ...entityShape,
    issuerCode: z
      .string()
      .meta({ title: '机关代字', description: 'Short code of the issuing body.' }),
    year: z
      .int()
      .nullable()
      .meta({ title: '年份', description: 'Year in the brackets, null for a 令.' }),
    serial: z
      .int()
      .nullable()
      .meta({ title: '发文顺序号', description: 'Running number within the year.' }),
    normalized: z.string().meta({
      title: '规范字号',
      description: 'The number with every printed bracket form set as 〔〕.',
    }),
  })
  .meta({
    id: 'DocumentNumber',
    title: '发文字号',
    description: 'Number under which a body issued a document: code of the body, year and serial.',
  });
