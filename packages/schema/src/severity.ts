import { z } from 'zod';

/** Set once for a rule, never for a place. */
export const severitySchema = z.enum(['error', 'warning', 'info']).meta({
  id: 'Severity',
  title: '严重程度',
  description: 'error 错误 · warning 警告 · info 提示.',
});

export type Severity = z.infer<typeof severitySchema>;
