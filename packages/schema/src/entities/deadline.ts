import { z } from 'zod';
import { deadlineKindSchema } from '../deadline-kind.js';
import { durationSchema } from '../duration.js';
import { entityShape } from '../entity-shape.js';
import { unitPathSchema } from '../unit-path.js';

/** A time expression that sets when something is to be done; baselines and periods that only name something are none. */
export const deadlineSchema = z
  .strictObject({
    ...entityShape,
    path: unitPathSchema,
    kind: deadlineKindSchema.meta({ title: '时限类别', description: 'How it sets the time.' }),
    start: z.iso
      .date()
      .nullable()
      .meta({ title: '起始日', description: 'First day, null for `by`.' }),
    end: z.iso
      .date()
      .nullable()
      .meta({ title: '截止日', description: 'Last day, included, null for `from`.' }),
    recurrence: z.iso.duration().nullable().meta({
      title: '周期',
      description: 'ISO 8601 duration after which it comes again: 每两个月 is P2M.',
    }),
    duration: durationSchema
      .nullable()
      .meta({ title: '期限', description: 'Length of time for `within`.' }),
  })
  .meta({
    id: 'Deadline',
    title: '时限',
    description: 'A time expression that sets when something is to be done.',
  });

export type Deadline = z.infer<typeof deadlineSchema>;
