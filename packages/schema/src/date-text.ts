import { z } from 'zod';
import { textShape } from './text-shape.js';

/** «2018年8月3日» → `2018-08-03`; only a day that the calendar has is valid. */
export const dateTextSchema = z
  .strictObject({
    ...textShape,
    date: z.iso.date().meta({ title: '日期', description: 'The day in ISO 8601, YYYY-MM-DD.' }),
  })
  .meta({
    id: 'DateText',
    title: '日期文字',
    description: 'A printed date beside its ISO 8601 day.',
  });
