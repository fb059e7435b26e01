import type { Notice, Section } from '@gongbao/schema/types';
import { checkNotice } from './notices-of.js';

const isForest = (from: Notice | readonly Section[]): from is readonly Section[] =>
  Array.isArray(from);

function collect(sections: readonly Section[], all: Section[]): Section[] {
  for (const section of sections) {
    all.push(section);
    collect(section.sections, all);
  }
  return all;
}

/** All sections of a notice with its attachments, or of a forest, in printed order. */
export function allSections(from: Notice | readonly Section[]): Section[] {
  if (isForest(from)) return collect(from, []);
  checkNotice(from, 'allSections');
  const all = collect(from.sections, []);
  for (const { sections } of from.attachments) collect(sections, all);
  return all;
}
