import { z } from 'zod';

/** Follows from the printed ordinal and, for `inline`, from where it stands. */
export const sectionKindSchema = z
  .enum(['section', 'part', 'chapter', 'article', 'phase', 'month', 'inline'])
  .meta({
    id: 'SectionKind',
    title: '章节类别',
    description:
      'section 序号章节 · part 第一部分, 第一编 · chapter 第一章 · article 第一条 · phase 第一阶段 · month 4月： · inline 段内序号.',
  });

export type SectionKind = z.infer<typeof sectionKindSchema>;
