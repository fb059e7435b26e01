import { z } from 'zod';
import { textShape } from './text-shape.js';

/** «第9期» → 9, «二〇一八年» → 2018. */
export const numberTextSchema = z
  .strictObject({
    ...textShape,
    value: z.number().meta({ title: '数值', description: 'The number that the text says.' }),
  })
  .meta({ id: 'NumberText', title: '数字文字', description: 'A printed number beside its value.' });
