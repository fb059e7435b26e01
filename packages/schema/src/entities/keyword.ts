import { z } from 'zod';
import { textShape } from '../text-shape.js';

/** The old 主题词; there are none unless a segmenter was passed in. */
export const keywordSchema = z
  .strictObject({
    ...textShape,
    weight: z
      .number()
      .meta({ title: '权重', description: 'Weight that the segmenter gives the word.' }),
  })
  .meta({
    id: 'Keyword',
    title: '主题词',
    description: 'A word that tells what the notice is about, at its first place.',
  });
