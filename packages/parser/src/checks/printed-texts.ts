import type { Notice, Text } from '@gongbao/schema/types';
import { allSections } from '../lookups/all-sections.js';

/** Body paragraphs, preambles, headings and paragraphs of a notice. */
export function printedTexts(notice: Notice): Text[] {
  const preambles = notice.attachments.flatMap(({ preamble }) => preamble);
  const units = allSections(notice).flatMap(({ heading, paragraphs }) =>
    heading === null ? paragraphs : [heading, ...paragraphs],
  );
  return [...notice.body, ...preambles, ...units];
}
