import { z } from 'zod';
import { spanSchema } from './span.js';

/** The fields of every printed string; spread it to build a schema that is a `Text` with more fields. */
export const textShape = {
  text: z.string().meta({
    title: '文字',
    description:
      'What was printed, without line breaks and without OCR spaces between Chinese characters.',
  }),
  span: spanSchema.meta({
    title: '原文区间',
    description: 'From the first to the last character of the text.',
  }),
  pieces: z.array(spanSchema).optional().meta({
    title: '分段区间',
    description:
      'The source spans that make up the text, given only where something foreign stands in between.',
  }),
};
