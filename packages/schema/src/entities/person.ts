import { z } from 'zod';
import { entityShape } from '../entity-shape.js';
import { unitPathSchema } from '../unit-path.js';

/** One row of a leadership-group roster; a later «马文阳同志任办公室主任» adds to its posts and makes no second row. */
export const personSchema = z
  .strictObject({
    ...entityShape,
    path: unitPathSchema,
    group: z
      .string()
      .nullable()
      .meta({ title: '领导小组', description: 'Full name of the group.' }),
    role: z.string().meta({
      title: '组内职务',
      description: 'Role in the group as printed, such as 组长 or 成员.',
    }),
    name: z
      .string()
      .min(1)
      .meta({ title: '姓名', description: 'Name without the spaces that typesetting put in it.' }),
    position: z.string().nullable().meta({
      title: '现任职务',
      description: 'Office that the person holds, joined over line breaks.',
    }),
    posts: z
      .array(z.string())
      .meta({ title: '兼任职务', description: 'Further posts that the text gives the person.' }),
  })
  .meta({ id: 'Person', title: '名单人员', description: 'One row of a leadership-group roster.' });
