import type { RepairLog } from '../repairs/index.js';
import type { Source } from '../source/source.js';
import { healDates } from './dates.js';
import type { Healing } from './healing.js';
import { healLabels } from './labels.js';
import { healRoleWords } from './role-words.js';

/** Every look for misread characters where the page says what must stand there. */
const HEALERS: readonly ((folded: string) => readonly Healing[])[] = [
  healLabels,
  healRoleWords,
  healDates,
];

/**
 * The source with what OCR misread mended in its folded form: the text stays as printed, and every
 * pattern behind this stage sees what must have been printed.
 */
export function toHealed(source: Source, log: RepairLog): Source {
  const healings = HEALERS.flatMap((heal) => heal(source.folded))
    .filter(({ rule }) => log.allows(rule))
    .sort((left, right) => left.start - right.start);
  if (healings.length === 0) return source;
  const parts: string[] = [];
  let at = 0;
  for (const { rule, start, after, evidence } of healings) {
    const end = start + after.length;
    parts.push(source.folded.slice(at, start), after);
    log.record(source, rule, [start, end], after, evidence);
    at = end;
  }
  parts.push(source.folded.slice(at));
  return { ...source, folded: parts.join('') };
}
