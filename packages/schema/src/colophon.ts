import { z } from 'zod';
import { textShape } from './text-shape.js';

/** «邮编：750004» → value `750004`. */
export const colophonFieldSchema = z
  .strictObject({
    ...textShape,
    value: z.string().meta({ title: '内容', description: 'The field without its printed label.' }),
  })
  .meta({
    id: 'ColophonField',
    title: '版权页项目',
    description: 'One printed field of the colophon.',
  });

const field = colophonFieldSchema.nullable();

/** Who edits, prints and distributes the gazette; the front is read first, the back cover fills what is missing. */
export const colophonSchema = z
  .strictObject({
    chiefEditor: field.meta({ title: '主编', description: 'Chief editor.' }),
    executiveEditor: field.meta({ title: '执行主编', description: 'Executive editor.' }),
    responsibleEditor: field.meta({ title: '责任编辑', description: 'Responsible editor.' }),
    supervisor: field.meta({ title: '主管', description: 'Body that supervises the gazette.' }),
    sponsor: field.meta({ title: '主办', description: 'Body that sponsors the gazette.' }),
    producer: field.meta({
      title: '编印单位',
      description: 'Body that edits and produces the gazette.',
    }),
    address: field.meta({ title: '地址', description: 'Postal address.' }),
    postcode: field.meta({ title: '邮编', description: 'Postcode.' }),
    phone: field.meta({ title: '电话', description: 'Telephone number.' }),
    fax: field.meta({ title: '传真', description: 'Fax number.' }),
    email: field.meta({ title: '电子邮箱', description: 'E-mail address.' }),
    website: field.meta({ title: '网址', description: 'Website.' }),
    serialNumber: field.meta({ title: '刊号', description: 'Registration number of the serial.' }),
    printer: field.meta({ title: '印刷单位', description: 'Printing house.' }),
    format: field.meta({ title: '开本', description: 'Paper format.' }),
    distribution: field.meta({ title: '发行范围', description: 'To whom the gazette goes.' }),
  })
  .meta({
    id: 'Colophon',
    title: '版权页',
    description: 'Who edits, prints and distributes the gazette.',
  });
