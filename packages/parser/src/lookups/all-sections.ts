import type { Notice, Section } from '@gongbao/schema';

function* walk(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* walk(section.sections);
  }
}

/** All sections of a notice with its attachments, or of a forest, in printed order. */
export function allSections(from: Notice | readonly Section[]): Section[] {
  if (!('attachments' in from)) return [...walk(from)];
  const bodies = [from.sections, ...from.attachments.map(({ sections }) => sections)];
  return bodies.flatMap((sections) => [...walk(sections)]);
}
