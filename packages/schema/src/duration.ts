import { z } from 'zod';

/** 七个工作日内 → 7 工作日; ISO 8601 has no working days, so the unit stays as printed. */
export const durationSchema = z
  .strictObject({
    value: z.number().meta({ title: '数值', description: 'How many units.' }),
    unit: z
      .string()
      .min(1)
      .meta({ title: '时间单位', description: 'Unit of time as printed, such as 工作日.' }),
  })
  .meta({ id: 'Duration', title: '期限', description: 'A length of time in the printed unit.' });

export type Duration = z.infer<typeof durationSchema>;
