import type { Deadline, Span } from '@gongbao/schema/types';

/** What is asked of a section here, read or still being read. */
interface SectionTexts {
  readonly heading: { readonly span: Span } | null;
  readonly paragraphs: readonly { readonly text: string; readonly span: Span }[];
}

const within = (inner: Span, outer: Span | undefined): boolean =>
  outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;

/**
 * Those of a section's own deadlines that reach over all that stands below it: the months of 4月： and
 * of a heading (准备阶段（2018年3月）), and the last of a paragraph that leads in with a colon.
 */
export function timesBelow(
  { heading, paragraphs }: SectionTexts,
  own: readonly Deadline[],
): readonly Deadline[] {
  const last = paragraphs.at(-1);
  const lead = last !== undefined && /[:：]\s*$/.test(last.text) ? last.span : undefined;
  return own.filter(
    ({ rule, span }) =>
      rule === 'month-ordinal' || within(span, heading?.span) || within(span, lead),
  );
}
