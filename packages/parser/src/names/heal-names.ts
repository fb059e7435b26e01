import type { Actor, Issue, Notice } from '@gongbao/schema/types';
import { joinEvidence, type RepairLog } from '../repairs/index.js';
import type { Source } from '../source/source.js';
import { correctReadings } from './correct-readings.js';
import type { Correction } from './correction.js';
import { toReadings } from './readings.js';
import { correctSpellings } from './spellings.js';

const actorsOf = ({ addressees, issuers, copiedTo, responsibilities }: Notice): Actor[] => [
  ...addressees,
  ...issuers,
  ...copiedTo,
  ...responsibilities.flatMap(({ actors }) => actors),
];

/** The correction of one name by those of its spelling and of its reading. */
function combine(
  spelled: Correction | undefined,
  read: Correction | undefined,
): Correction | undefined {
  if (spelled === undefined || read === undefined) return spelled ?? read;
  return { name: read.name, evidence: joinEvidence([spelled.evidence, read.evidence]) };
}

function findCorrections(
  actors: readonly Actor[],
  { folded }: Source,
  isMisread: boolean,
): (name: string) => Correction | undefined {
  const names = [...new Set(actors.map(({ name }) => name))];
  const spellings = correctSpellings(names, folded);
  const readings = correctReadings(toReadings(actors, spellings), folded, isMisread);
  return (name) => {
    const spelled = spellings.get(name);
    return combine(spelled, readings.get(spelled?.name ?? name));
  };
}

/**
 * Gives every actor the name that the document and the lexicon agree on: where a body is read fifty
 * times as 综合执法局 and once as 综合执法扇, the document itself is the evidence. `text` stays as
 * printed, and each correction is a repair.
 */
export function healNames(issue: Issue, source: Source, log: RepairLog): Issue {
  const { notices } = issue;
  if (!log.allows('heal-name')) return issue;
  const correctionOf = findCorrections(notices.flatMap(actorsOf), source, log.hasHealed);
  const heal = (actor: Actor): Actor => {
    const correction = correctionOf(actor.name);
    if (correction === undefined) return actor;
    const { start, end } = actor.span;
    log.record(source, 'heal-name', [start, end], correction.name, correction.evidence);
    return { ...actor, name: correction.name };
  };
  const healed = notices.map((notice) => ({
    ...notice,
    addressees: notice.addressees.map(heal),
    issuers: notice.issuers.map(heal),
    copiedTo: notice.copiedTo.map(heal),
    responsibilities: notice.responsibilities.map((responsibility) => ({
      ...responsibility,
      actors: responsibility.actors.map(heal),
    })),
  }));
  return { ...issue, notices: healed };
}
