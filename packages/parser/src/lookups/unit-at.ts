import type { Deadline, Notice, Section } from '@gongbao/schema/types';
import { checkString } from '../refuse.js';
import { deadlinesBySection } from './deadlines-by-section.js';
import { checkNotice } from './notices-of.js';

/** A unit of a notice, with what it inherits. */
export interface UnitLookup {
  /** The unit with its whole subtree. */
  readonly section: Section;
  /** The units above it, from the top down. */
  readonly ancestors: readonly Section[];
  /** Its own first deadline, else that of the nearest unit above that has one (a phase, a month). */
  readonly deadline: Deadline | null;
}

function find(sections: readonly Section[], path: string): readonly Section[] | null {
  for (const section of sections) {
    if (section.path === path) return [section];
    const below = path.startsWith(`${section.path}/`) ? find(section.sections, path) : null;
    if (below !== null) return [section, ...below];
  }
  return null;
}

/** Looks a unit up by its path (`二/（一）/3`); null where the notice has none. */
export function unitAt(notice: Notice, path: string): UnitLookup | null {
  checkNotice(notice, 'unitAt');
  checkString(path, 'unitAt', 'a path', '层次路径');
  const bodies = [notice.sections, ...notice.attachments.map(({ sections }) => sections)];
  for (const sections of bodies) {
    const line = find(sections, path);
    const section = line?.at(-1);
    if (line === null || section === undefined) continue;
    const [deadline = null] = deadlinesBySection(notice).get(path) ?? [];
    return { section, ancestors: line.slice(0, -1), deadline };
  }
  return null;
}
