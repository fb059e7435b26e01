import type { Notice, Section } from '@gongbao/schema/types';

function collect(sections: readonly Section[], all: Section[]): Section[] {
  for (const section of sections) {
    all.push(section);
    collect(section.sections, all);
  }
  return all;
}

/** All sections of a notice with its attachments, or of a forest, in printed order. */
export function allSections(from: Notice | readonly Section[]): Section[] {
  if (!('attachments' in from)) return collect(from, []);
  const all = collect(from.sections, []);
  for (const { sections } of from.attachments) collect(sections, all);
  return all;
}
