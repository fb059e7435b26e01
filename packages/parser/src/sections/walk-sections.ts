import type { SectionDraft } from './section-draft.js';

/** All sections of a forest in printed order, each with the sections above it from the top down. */
export function* walkSections(
  sections: readonly SectionDraft[],
  ancestors: readonly SectionDraft[] = [],
): Generator<{ readonly section: SectionDraft; readonly ancestors: readonly SectionDraft[] }> {
  for (const section of sections) {
    yield { section, ancestors };
    if (section.sections.length > 0) yield* walkSections(section.sections, [...ancestors, section]);
  }
}
