import { z } from 'zod';
import { dateTextSchema } from './date-text.js';
import { entityShape } from './entity-shape.js';

/** GB/T 9704-2012, 7.3.5: the day under the signature, not the day of printing. */
export const dateOfIssueSchema = z
  .strictObject({ ...entityShape, date: dateTextSchema.shape.date })
  .meta({
    id: 'DateOfIssue',
    title: '成文日期',
    description:
      'The day printed under the signature, on which the document was adopted or signed.',
  });
