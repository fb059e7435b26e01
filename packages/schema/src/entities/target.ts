import { z } from 'zod';
import { entityShape } from '../entity-shape.js';
import { forceSchema } from '../force.js';
import { unitPathSchema } from '../unit-path.js';
import { deadlineSchema } from './deadline.js';

/** 较2017年下降10.2% is a decrease, 28项调整为24项 a level. */
export const targetChangeSchema = z.enum(['level', 'increase', 'decrease']).meta({
  id: 'TargetChange',
  title: '变化方向',
  description: 'level 绝对水平 · increase 增长 · decrease 下降.',
});

/** The verb and what the number counts decide, not the unit. */
export const targetKindSchema = z.enum(['outcome', 'output', 'limit', 'allocation']).meta({
  id: 'TargetKind',
  title: '目标类别',
  description:
    'outcome 应达到的比率或水平 · output 应完成的数量 · limit 上限或下限 · allocation 资金、份额、分值.',
});

/** 民法典 1259: 以上, 以下, 以内 include the number. */
export const comparatorSchema = z.enum(['>=', '<=', '>', '<', '=', '~', 'range']).meta({
  id: 'Comparator',
  title: '比较关系',
  description:
    '>= 以上、不低于 · <= 以内、不超过 · > 大于 · < 小于 · = 达到 · ~ 左右 · range 2-3处; 以上, 以下, 以内 include the number (民法典 1259).',
});

/** One per printed number that the document binds someone to attain, keep or not exceed; records from one clause share its span. */
export const targetSchema = z
  .strictObject({
    ...entityShape,
    path: unitPathSchema,
    kind: targetKindSchema.meta({
      title: '目标类别',
      description: 'What sort of thing the number binds.',
    }),
    metric: z.string().nullable().meta({
      title: '指标',
      description: 'What is measured, as printed with its attributes and quotes.',
    }),
    comparator: comparatorSchema.meta({
      title: '比较关系',
      description: 'How what is attained is to stand to the value.',
    }),
    value: z
      .number()
      .meta({ title: '数值', description: 'Plain number with 万 and 亿 multiplied out.' }),
    valueMax: z
      .number()
      .nullable()
      .meta({ title: '上限数值', description: 'Upper end of a range, else null.' }),
    unit: z.string().nullable().meta({
      title: '计量单位',
      description: 'Unit of measure as printed without spaces, % for a percentage.',
    }),
    change: targetChangeSchema.meta({
      title: '变化方向',
      description: 'Whether the value is a level or a change.',
    }),
    baseline: z
      .string()
      .nullable()
      .meta({ title: '基准', description: 'What a change is measured from, as printed.' }),
    deadline: deadlineSchema
      .nullable()
      .meta({ title: '时限', description: 'The time expression that governs it.' }),
    force: forceSchema.nullable().meta({
      title: '约束力',
      description:
        'The nearest word before the number, in its sentence, that says how strongly it binds; null where none is printed.',
    }),
    explicit: z.boolean().meta({
      title: '是否明示',
      description:
        'Whether a bound, level or change is printed; false for a plain quantity such as 认证3个.',
    }),
  })
  .meta({
    id: 'Target',
    title: '量化目标',
    description: 'A number that the document binds someone to attain, keep or not exceed.',
  });
