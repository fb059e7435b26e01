import { z } from 'zod';

/** `self` is the text that the citing notice itself issues. */
export const citationKindSchema = z.enum(['law', 'document', 'standard', 'self', 'other']).meta({
  id: 'CitationKind',
  title: '引用类别',
  description:
    'law 法律法规 · document 公文 · standard 标准 · self 本公文所印发的文件 · other 其他.',
});

export type CitationKind = z.infer<typeof citationKindSchema>;
