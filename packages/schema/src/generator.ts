import { z } from 'zod';

/** What made a JSON. */
export const generatorSchema = z
  .strictObject({
    name: z.string().min(1).meta({ title: '程序名称', description: 'Name of the package.' }),
    version: z
      .string()
      .regex(/^[0-9]+[.][0-9]+[.][0-9]+(-[0-9A-Za-z.-]+)?$/)
      .meta({ title: '程序版本', description: 'Semantic version of the package.' }),
  })
  .meta({
    id: 'Generator',
    title: '生成程序',
    description: 'The program that made this, and its version.',
  });
