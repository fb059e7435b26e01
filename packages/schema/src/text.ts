import { z } from 'zod';
import { textShape } from './text-shape.js';

/** Always holds: `fold(pieces joined, or the slice at span) === fold(text)`, where `fold` drops white space and folds width. */
export const textSchema = z.strictObject(textShape).meta({
  id: 'Text',
  title: '原文文字',
  description: 'A printed string and the place in the source where it stands.',
});
