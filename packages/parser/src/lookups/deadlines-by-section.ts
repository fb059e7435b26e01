import type { Deadline, Notice, Section } from '@gongbao/schema/types';
import { timesBelow } from '../entities/times-below.js';
import { checkNotice } from './notices-of.js';

/** A recurrence or a length of time gives no day that a section could inherit. */
const isLasting = ({ start, end }: Deadline): boolean => start !== null || end !== null;

/**
 * The deadlines with a day that govern each section and each row of a table of a notice, by path: its own, else those that reach
 * it from the nearest section above (a phase, a month, 到2026年底： above its items).
 */
export function deadlinesBySection(notice: Notice): ReadonlyMap<string, readonly Deadline[]> {
  checkNotice(notice, 'deadlinesBySection');
  const { sections, attachments, tables, deadlines } = notice;
  const own = new Map<string | null, Deadline[]>();
  for (const deadline of deadlines.filter(isLasting)) {
    const known = own.get(deadline.path);
    if (known === undefined) own.set(deadline.path, [deadline]);
    else known.push(deadline);
  }
  const governing = new Map<string, readonly Deadline[]>();
  const walk = (siblings: readonly Section[], above: readonly Deadline[]): void => {
    for (const section of siblings) {
      const printed = own.get(section.path) ?? [];
      governing.set(section.path, printed.length > 0 ? printed : above);
      const below = timesBelow(section, printed);
      walk(section.sections, below.length > 0 ? below.slice(-1) : above);
    }
  };
  walk(sections, []);
  for (const attachment of attachments) walk(attachment.sections, []);
  for (const { path } of tables.flatMap(({ rows }) => rows)) {
    governing.set(path, own.get(path) ?? []);
  }
  return governing;
}
