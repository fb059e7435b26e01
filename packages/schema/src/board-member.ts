import { z } from 'zod';
import { textShape } from './text-shape.js';

/** One person of the editorial board printed in the masthead. */
export const boardMemberSchema = z
  .strictObject({
    ...textShape,
    role: z.string().meta({
      title: '编委职务',
      description: 'Role on the board as printed, such as 主任 or 委员.',
    }),
    name: z
      .string()
      .meta({ title: '姓名', description: 'Name without the spaces that typesetting put in it.' }),
  })
  .meta({
    id: 'BoardMember',
    title: '编委会成员',
    description: 'One person of the editorial board.',
  });

export type BoardMember = z.infer<typeof boardMemberSchema>;
