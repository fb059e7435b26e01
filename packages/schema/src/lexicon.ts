import { z } from 'zod';
import { responsibilityRoleSchema } from './responsibility-role.js';

/** What parts the names of a list is in none of them. */
const wordSchema = z.string().regex(/^[^\s、，,；;。：:][^、，,；;。：:\n\r]{0,49}$/);

/** What a unit of measure measures; a time, a class and an ordinal are nothing that is to be attained. */
export const unitFamilySchema = z
  .enum([
    'share',
    'money',
    'area',
    'volume',
    'length',
    'mass',
    'energy',
    'computing',
    'degree',
    'times',
    'points',
    'people',
    'time',
    'class',
    'count',
  ])
  .meta({
    id: 'UnitFamily',
    title: '计量类别',
    description:
      'share 比率 · money 金额 · area 面积 · volume 体积 · length 长度 · mass 质量 · energy 能源 · computing 算力 · degree 度数 · times 次数 · points 分值 · people 人数 · time 时间 · class 等级 · count 数量.',
  });

export const lexiconAliasSchema = z
  .strictObject({
    printed: wordSchema.meta({ title: '原文用名', description: 'The name as papers print it.' }),
    name: wordSchema.meta({ title: '规范名称', description: 'The name that is given for it.' }),
  })
  .meta({
    id: 'LexiconAlias',
    title: '别名',
    description: 'Another name of a body: 资规局 is 自然资源和规划局.',
  });

export const lexiconUnitSchema = z
  .strictObject({
    unit: wordSchema.meta({ title: '计量单位', description: 'The unit as printed: 孔, 榀.' }),
    family: unitFamilySchema.meta({ title: '计量类别', description: 'What it measures.' }),
  })
  .meta({
    id: 'LexiconUnit',
    title: '计量单位词',
    description: 'A unit of measure behind numbers, with what it measures.',
  });

export const lexiconLabelSchema = z
  .strictObject({
    label: wordSchema.meta({
      title: '标签',
      description: 'The words before the colon, or the head of a column: 挂帅单位.',
    }),
    role: responsibilityRoleSchema.meta({
      title: '责任角色',
      description: 'The role of those behind it.',
    }),
    persons: z.boolean().optional().meta({
      title: '是否人名',
      description:
        'Whether persons stand behind it and not bodies; where it is left out, only leaders are persons.',
    }),
  })
  .meta({
    id: 'LexiconLabel',
    title: '责任标签',
    description: 'A label that says who answers for a task.',
  });

/** Words of a place, beside those that are read everywhere. */
export const lexiconSchema = z
  .strictObject({
    organizations: z.array(wordSchema).optional().meta({
      title: '机构名称',
      description: 'Whole names of bodies, where their endings do not show that they are some.',
    }),
    aliases: z.array(lexiconAliasSchema).optional().meta({
      title: '机构别名',
      description: 'Other names of bodies; a printed name is given as the other.',
    }),
    units: z
      .array(lexiconUnitSchema)
      .optional()
      .meta({ title: '计量单位', description: 'Units of measure behind numbers.' }),
    labels: z
      .array(lexiconLabelSchema)
      .optional()
      .meta({ title: '责任标签', description: 'Labels that say who answers for a task.' }),
  })
  .meta({
    id: 'Lexicon',
    title: '词典',
    description: 'Words of a place that a caller adds to those that are read everywhere.',
  });
