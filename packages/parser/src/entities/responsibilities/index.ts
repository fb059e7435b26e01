import type { Responsibility } from '@gongbao/schema/types';
import type { View } from '../../source/view.js';
import type { NoticeContext } from '../notice-context.js';
import { readBracketForm } from './bracket-form.js';
import { readHeadingForm } from './heading-form.js';
import { readLabelForm } from './label-form.js';
import { readProseForm } from './prose-form.js';
import { StatedRules } from './stated-rules.js';
import { readTableForm } from './table-form.js';

/** 责任分工 of a notice in printed order, in the five forms in which officials write it. */
export function extractResponsibilities({ contexts, attested }: NoticeContext): Responsibility[] {
  const rules = new StatedRules();
  const result: Responsibility[] = [];
  let preamble: View | undefined;
  for (const context of contexts) {
    if (context.section === null) preamble = context.paragraphs.at(-1);
    const headed = readHeadingForm(context, attested, preamble);
    const found = [
      ...headed,
      ...readBracketForm(context, attested, rules),
      ...readLabelForm(context, attested, rules),
      ...readProseForm(context, attested, headed.length > 0),
      ...readTableForm(context, attested, rules),
    ];
    found.sort((left, right) => left.span.start - right.span.start);
    for (const responsibility of found) result.push(responsibility);
  }
  return result;
}
