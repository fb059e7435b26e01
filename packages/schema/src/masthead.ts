import { z } from 'zod';
import { dateTextSchema } from './date-text.js';
import { numberTextSchema } from './number-text.js';
import { textSchema } from './text.js';
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

/** What the front of a gazette issue says about itself. */
export const mastheadSchema = z
  .strictObject({
    title: textSchema.nullable().meta({ title: '刊名', description: 'Name of the gazette.' }),
    year: numberTextSchema.nullable().meta({ title: '年份', description: 'Year of the issue.' }),
    issueNumber: numberTextSchema
      .nullable()
      .meta({ title: '期号', description: 'Number of the issue within its year.' }),
    cumulativeNumber: numberTextSchema
      .nullable()
      .meta({ title: '总期号', description: 'Number of the issue since the gazette was founded.' }),
    publishedOn: dateTextSchema
      .nullable()
      .meta({ title: '出版日期', description: 'Day of publication.' }),
    statement: textSchema.nullable().meta({
      title: '办刊声明',
      description: 'The notice on the legal standing of texts printed in the gazette.',
    }),
    slogans: z
      .array(textSchema)
      .meta({ title: '宣传语', description: 'Slogans printed on the cover.' }),
    editorialBoard: z
      .array(boardMemberSchema)
      .meta({ title: '编委会', description: 'Editorial board in printed order.' }),
  })
  .meta({
    id: 'Masthead',
    title: '刊头',
    description: 'What the front of a gazette issue says about itself.',
  });
