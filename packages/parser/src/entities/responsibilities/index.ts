import type { Responsibility } from '@gongbao/schema';
import type { NoticeContext } from '../notice-context.js';
import { readBracketForm } from './bracket-form.js';
import { readHeadingForm } from './heading-form.js';
import { readLabelForm } from './label-form.js';
import { readProseForm } from './prose-form.js';

/** 责任分工 of a notice in printed order, in the four forms in which officials write it. */
export function extractResponsibilities({ contexts, attested }: NoticeContext): Responsibility[] {
  const brackets = { rule: null };
  return contexts.flatMap((context) => {
    const found = [
      ...readHeadingForm(context, attested),
      ...readLabelForm(context, attested),
      ...readBracketForm(context, attested, brackets),
      ...readProseForm(context, attested),
    ];
    return found.sort((left, right) => left.span.start - right.span.start);
  });
}
