import { z } from 'zod';

/** The first three are facts of the page, `prose` is an interpretation that tables and triples leave out unless asked. */
export const responsibilityFormSchema = z.enum(['label', 'bracket', 'heading', 'prose']).meta({
  id: 'ResponsibilityForm',
  title: '责任表述形式',
  description:
    'label 责任单位：… on its own line · bracket 括注 · heading 责任分工标题 · prose 正文叙述.',
});

export type ResponsibilityForm = z.infer<typeof responsibilityFormSchema>;
