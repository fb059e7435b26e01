import type { Actor } from '@gongbao/schema/types';
import { isOwnBody } from '../patterns/body-name.js';
import { joinEvidence, type RepairLog } from '../repairs/index.js';
import { fold } from '../source/fold.js';
import type { Source } from '../source/source.js';
import { correctReadings } from './correct-readings.js';
import type { Correction } from './correction.js';
import { actorsOf, mapActors, type Named } from './map-actors.js';
import { toReadings } from './readings.js';
import { correctSpellings } from './spellings.js';

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
    if (isOwnBody(fold(name))) return undefined;
    const spelled = spellings.get(name);
    return combine(spelled, readings.get(spelled?.name ?? name));
  };
}

/**
 * Gives every actor the name that the document and the lexicon agree on: where a body is read fifty
 * times as 综合执法局 and once as 综合执法扇, the document itself is the evidence. `text` stays as
 * printed, and each correction is a repair.
 */
export function healNames<Whole extends Named>(
  issue: Whole,
  source: Source,
  log: RepairLog,
): Whole {
  if (!log.allows('heal-name')) return issue;
  const correctionOf = findCorrections(issue.notices.flatMap(actorsOf), source, log.hasHealed);
  const heal = (actor: Actor): Actor => {
    const correction = correctionOf(actor.name);
    if (correction === undefined) return actor;
    const { start, end } = actor.span;
    log.record(source, 'heal-name', [start, end], correction.name, correction.evidence);
    return { ...actor, name: correction.name };
  };
  return mapActors(issue, heal);
}
