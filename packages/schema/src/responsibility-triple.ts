import { z } from 'zod';
import { actorSchema } from './actor.js';
import { responsibilityFormSchema } from './entities/responsibility.js';
import { responsibilityRoleSchema } from './responsibility-role.js';

/** One row of the flat list (task, role, actor) of a notice or an issue; it is derived and stands in no issue. */
export const responsibilityTripleSchema = z
  .strictObject({
    noticeId: z.string().min(1).meta({ title: '公文标识', description: 'Id of the notice.' }),
    path: z
      .string()
      .min(1)
      .meta({ title: '层次路径', description: 'Path of the task within the notice.' }),
    task: z.string().min(1).meta({ title: '任务标识', description: 'Id of the task.' }),
    role: responsibilityRoleSchema.meta({
      title: '责任角色',
      description: 'What the actor has to do with the task.',
    }),
    actor: actorSchema.meta({ title: '主体', description: 'Who it is.' }),
    form: responsibilityFormSchema.meta({
      title: '责任表述形式',
      description: 'How the page says it.',
    }),
  })
  .meta({
    id: 'ResponsibilityTriple',
    title: '责任三元组',
    description: 'One row of the flat list of task, role and actor.',
  });
