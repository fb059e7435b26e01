import { z } from 'zod';
import { spanSchema } from './span.js';

/** Set once for a rule, never for a place. */
export const severitySchema = z.enum(['error', 'warning', 'info']).meta({
  id: 'Severity',
  title: '严重程度',
  description: 'error 错误 · warning 警告 · info 提示.',
});

/** Something in the content that is not as expected; content never makes the parser throw. */
export const diagnosticSchema = z
  .strictObject({
    ruleId: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
      .meta({ title: '规则标识', description: 'Stage and rule, such as contents/title-mismatch.' }),
    severity: severitySchema.meta({ title: '严重程度', description: 'How grave it is.' }),
    message: z
      .string()
      .min(1)
      .meta({ title: '英文消息', description: 'English wording: Unexpected X, expected Y.' }),
    messageZh: z
      .string()
      .min(1)
      .meta({ title: '中文消息', description: 'Chinese wording of the same message.' }),
    span: spanSchema
      .nullable()
      .meta({ title: '原文区间', description: 'Where it is, null where it has no place.' }),
    expected: z
      .string()
      .nullable()
      .meta({ title: '应有内容', description: 'What should have been there.' }),
    actual: z.string().nullable().meta({ title: '实有内容', description: 'What was there.' }),
  })
  .meta({
    id: 'Diagnostic',
    title: '诊断',
    description: 'Something in the content that is not as expected.',
  });
