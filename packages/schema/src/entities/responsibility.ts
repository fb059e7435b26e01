import { z } from 'zod';
import { actorSchema } from '../actor.js';
import { entityShape } from '../entity-shape.js';
import { responsibilityRoleSchema } from '../responsibility-role.js';
import { spanSchema } from '../span.js';
import { unitPathSchema } from '../unit-path.js';

/** All but `prose` are facts of the page; prose is an interpretation that lists and triples leave out unless asked. */
export const responsibilityFormSchema = z
  .enum(['label', 'bracket', 'heading', 'table', 'prose'])
  .meta({
    id: 'ResponsibilityForm',
    title: '责任表述形式',
    description:
      'label 责任单位：… on its own line · bracket 括注 · heading 责任分工标题 · table 表格栏目 · prose 正文叙述.',
  });

/** One per printed line or clause: «A牵头，B、C配合» gives a `lead` and a `cooperating` record. */
export const responsibilitySchema = z
  .strictObject({
    ...entityShape,
    path: unitPathSchema,
    role: responsibilityRoleSchema.meta({
      title: '责任角色',
      description: 'What the actors have to do with the task.',
    }),
    label: z.string().nullable().meta({
      title: '责任标签',
      description: 'The label as printed, such as 责任单位, null where there is none.',
    }),
    form: responsibilityFormSchema.meta({
      title: '责任表述形式',
      description: 'How the page says it.',
    }),
    actors: z
      .array(actorSchema)
      .meta({ title: '责任主体', description: 'The actors in printed order.' }),
    appliesTo: spanSchema.nullable().meta({
      title: '适用区间',
      description: 'The text it speaks of, null where that cannot be told.',
    }),
  })
  .meta({
    id: 'Responsibility',
    title: '责任分工',
    description: 'Who has what part in a task, as one line or clause says.',
  });
