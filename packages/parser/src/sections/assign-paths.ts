import type { UniqueNames } from '../patterns/unique-names.js';
import type { SectionDraft } from './section-draft.js';

/**
 * Gives every section its path, unique in the notice. `paths` has given those of the notice's bodies before this one.
 */
export function assignPaths(
  sections: readonly SectionDraft[],
  prefix: string,
  paths: UniqueNames,
): void {
  for (const section of sections) {
    section.path = paths.take(prefix === '' ? section.path : `${prefix}/${section.path}`);
    assignPaths(section.sections, section.path, paths);
  }
}
