import { z } from 'zod';
import { entityShape } from './entity-shape.js';
import { recordIdSchema } from './record-id.js';
import { spanSchema } from './span.js';
import { textSchema } from './text.js';
import { textShape } from './text-shape.js';

/** 一、 → value 1; a period such as 6月—8月： has the value of its first number. */
export const ordinalSchema = z
  .strictObject({
    ...textShape,
    value: z
      .number()
      .nullable()
      .meta({ title: '序号数值', description: 'Its number, null where it has none.' }),
  })
  .meta({
    id: 'Ordinal',
    title: '结构层次序数',
    description: 'The printed number that opens a unit, with its mark: 一、 or （一）.',
  });

/** Follows from the printed ordinal and, for `inline`, from where it stands. */
export const sectionKindSchema = z
  .enum(['section', 'part', 'chapter', 'article', 'phase', 'month', 'inline'])
  .meta({
    id: 'SectionKind',
    title: '章节类别',
    description:
      'section 序号章节 · part 第一部分, 第一编 · chapter 第一章 · article 第一条 · phase 第一阶段 · month 4月： · inline 段内序号.',
  });

/** A numbered unit of a text; its level comes from the style of its ordinal, never from Markdown `#`. */
export const sectionSchema = z
  .strictObject({
    id: recordIdSchema,
    path: z.string().min(1).meta({
      title: '层次路径',
      description:
        'Ordinals from the top joined by `/`, such as 二/（一）/3, unique within the notice.',
    }),
    kind: sectionKindSchema.meta({ title: '章节类别', description: 'Shape of its ordinal.' }),
    level: z.int().positive().meta({
      title: '层级',
      description:
        '一、=1, （一）=2, 1.=3, （1）=4, ①=5, other kinds stand one below their parent.',
    }),
    ordinal: ordinalSchema.meta({
      title: '结构层次序数',
      description: 'The printed number that opens the unit.',
    }),
    heading: textSchema.nullable().meta({
      title: '标题',
      description:
        'What a typesetter would set as the title of the unit, without its closing 。 or ：.',
    }),
    paragraphs: z.array(textSchema).meta({
      title: '段落',
      description:
        'Text of the unit itself after the heading and before its children, without label lines and rosters.',
    }),
    get sections(): z.ZodArray<typeof sectionSchema> {
      return z
        .array(sectionSchema)
        .meta({ title: '下级章节', description: 'Units one level down, in printed order.' });
    },
    span: spanSchema.meta({ title: '原文区间', description: 'The whole subtree.' }),
    rule: entityShape.rule,
    page: entityShape.page,
  })
  .meta({
    id: 'Section',
    title: '章节',
    description: 'A numbered unit of a text with everything below it.',
  });
