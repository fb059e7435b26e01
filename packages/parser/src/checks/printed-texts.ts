import type { Notice, Section, Text } from '@gongbao/schema';

function* sectionTexts(sections: readonly Section[]): Generator<Text> {
  for (const { heading, paragraphs, sections: children } of sections) {
    if (heading !== null) yield heading;
    yield* paragraphs;
    yield* sectionTexts(children);
  }
}

/** Body paragraphs, preambles, headings and paragraphs of a notice, in printed order. */
export function* printedTexts(notice: Notice): Generator<Text> {
  yield* notice.body;
  yield* sectionTexts(notice.sections);
  for (const { preamble, sections } of notice.attachments) {
    yield* preamble;
    yield* sectionTexts(sections);
  }
}
