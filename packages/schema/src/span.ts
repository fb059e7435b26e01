import { z } from 'zod';

/** Half-open range of UTF-16 code units in the decoded, unrepaired source text, counted after a leading BOM is dropped. */
export const spanSchema = z
  .strictObject({
    start: z
      .int()
      .nonnegative()
      .meta({ title: '起点', description: 'Offset of the first code unit.' }),
    end: z
      .int()
      .nonnegative()
      .meta({ title: '终点', description: 'Offset just behind the last code unit.' }),
  })
  .refine((span) => span.start <= span.end, { path: ['end'], error: 'Unexpected end before start' })
  .meta({
    id: 'Span',
    title: '原文区间',
    description:
      'Half-open range of UTF-16 code units in the decoded, unrepaired source text, counted after a leading BOM is dropped.',
  });
