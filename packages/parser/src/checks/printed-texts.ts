import type { Notice, Text } from '@gongbao/schema';
import { allSections } from '../lookups/all-sections.js';

/** Body paragraphs, preambles, headings and paragraphs of a notice. */
export function printedTexts(notice: Notice): Text[] {
  const texts = [...notice.body];
  for (const { preamble } of notice.attachments) texts.push(...preamble);
  for (const { heading, paragraphs } of allSections(notice)) {
    if (heading !== null) texts.push(heading);
    texts.push(...paragraphs);
  }
  return texts;
}
