import type { z } from 'zod';
import type { Entities } from '../entities-of-notice.js';
import { citationSchema } from './citation.js';
import { deadlineSchema } from './deadline.js';
import { keywordSchema } from './keyword.js';
import { personSchema } from './person.js';
import { responsibilitySchema } from './responsibility.js';
import { targetSchema } from './target.js';
import { taskSchema } from './task.js';

/** The closed table of what is extracted from a notice, keyed by the field of the notice that lists it. */
export const entitySchemas = {
  tasks: taskSchema,
  responsibilities: responsibilitySchema,
  targets: targetSchema,
  deadlines: deadlineSchema,
  citations: citationSchema,
  people: personSchema,
  keywords: keywordSchema,
} satisfies { readonly [Kind in keyof Entities]: z.ZodType };
