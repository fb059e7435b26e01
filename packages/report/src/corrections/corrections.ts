import { z } from 'zod';
import { REVIEWED_KINDS } from '../records/item.js';

const valueSchema = z.union([z.string(), z.number(), z.null(), z.array(z.string()).readonly()]);
const valuesSchema = z.record(z.string(), valueSchema);

const anchorSchema = z
  .strictObject({
    notice: z.string().meta({ title: '公文', description: 'Id of the notice.' }),
    kind: z.enum(REVIEWED_KINDS).meta({ title: '记录类别', description: 'List of the notice.' }),
    path: z
      .string()
      .nullable()
      .meta({ title: '层次路径', description: 'Path of the unit, null in unnumbered text.' }),
    quote: z.string().meta({ title: '原文', description: 'Words of the record in the source.' }),
    prefix: z.string().meta({ title: '上文', description: 'What stands before them.' }),
    suffix: z.string().meta({ title: '下文', description: 'What stands after them.' }),
    read: valuesSchema.meta({ title: '读数', description: 'What was read when it was reviewed.' }),
  })
  .meta({ id: 'Anchor', title: '所指记录', description: 'Which record is meant.' });

const verdictSchema = z.enum(['accepted', 'corrected', 'rejected', 'commented']).meta({
  id: 'Verdict',
  title: '结论',
  description: 'accepted 无误 · corrected 更正 · rejected 不应有此记录 · commented 只有意见，未定.',
});

const correctionSchema = z
  .strictObject({
    anchor: anchorSchema,
    verdict: verdictSchema,
    changes: valuesSchema.meta({
      title: '更正',
      description: 'The right values of what is wrong, by field; bodies by their names.',
    }),
    comment: z.string().meta({ title: '意见', description: 'Empty where there is none.' }),
  })
  .meta({ id: 'Correction', title: '校对', description: 'What a reviewer says of a record.' });

/** A file of corrections, as the report gives it. */
export const correctionsSchema = z
  .strictObject({
    correctionsVersion: z
      .literal('1.0')
      .meta({ title: '格式版本', description: 'Version of this form.' }),
    source: z
      .strictObject({
        name: z
          .string()
          .nullable()
          .meta({ title: '文件名', description: 'Name of what was read.' }),
        sha256: z.string().meta({ title: '摘要值', description: 'Digest of what was read.' }),
      })
      .meta({ title: '来源', description: 'The text that was reviewed.' }),
    corrections: z
      .array(correctionSchema)
      .meta({ title: '校对', description: 'One for each record that was reviewed.' }),
  })
  .meta({ id: 'Corrections', title: '校对文件', description: 'What reviewers say of a reading.' });

export type Corrections = z.infer<typeof correctionsSchema>;
export type Correction = Corrections['corrections'][number];
