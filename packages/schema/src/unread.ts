import { z } from 'zod';
import { spanSchema } from './span.js';

/** Why printed characters stand in no record. */
export const unreadReasonSchema = z
  .enum(['page-furniture', 'web-furniture', 'markup', 'contents-line', 'other'])
  .meta({
    id: 'UnreadReason',
    title: '未读原因',
    description:
      'Head or foot of a page, what surrounds a text on the web, mark-up, leaders and marks of a contents line, or a fault of the reading.',
  });

/** Printed characters that stand in no other record: nothing is dropped silently. */
export const unreadSchema = z
  .strictObject({
    span: spanSchema.meta({ title: '原文区间', description: 'The stretch that was not read.' }),
    reason: unreadReasonSchema.meta({
      title: '未读原因',
      description: 'Why it stands in no record.',
    }),
  })
  .meta({
    id: 'Unread',
    title: '未读文字',
    description: 'Printed characters that stand in no record, and why.',
  });
