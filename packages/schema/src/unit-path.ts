import { z } from 'zod';

/** The unit that an entity belongs to; null in the notice's own unnumbered text and in a preamble. */
export const unitPathSchema = z.string().min(1).nullable().meta({
  title: '层次路径',
  description: 'Path of the unit it belongs to, null in unnumbered text.',
});
