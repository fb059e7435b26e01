import type { Responsibility, ResponsibilityRole } from '@gongbao/schema/types';
import type { ActorContext } from '../../actors/index.js';
import { type Label, readLabel } from '../../patterns/label.js';
import type { CellContext, SectionContext } from '../../sections/index.js';
import type { View } from '../../source/view.js';
import { toDutyActors } from './duty-actors.js';
import { toDutyClauses } from './duty-clauses.js';
import type { StatedRules } from './stated-rules.js';

const ROLES = [
  'leader',
  'lead',
  'responsible',
  'cooperating',
  'supervising',
] as const satisfies readonly ResponsibilityRole[];

/** The head of a column is a label without its colon. */
function labelOf({ label, meaning }: CellContext): Label | null {
  const role = ROLES.find((name) => name === meaning);
  if (role === undefined) return null;
  const isPerson = readLabel(`${label}:`)?.isPerson ?? role === 'leader';
  return { from: 0, to: 0, role, label, length: 0, isPerson, hasColon: true };
}

/** What a cell says of one role: bodies on lines of their own are one list. */
interface CellDuty {
  readonly role: ResponsibilityRole;
  readonly hasWord: boolean;
  readonly view: View;
  readonly actors: Responsibility['actors'];
}

function dutiesOf(
  { passage, names }: CellContext,
  label: Label,
  attested: ActorContext['attested'],
  rules: StatedRules,
): CellDuty[] {
  const duties: CellDuty[] = [];
  for (const list of names.length > 1 ? names : [passage]) {
    for (const { role, actors: printed, view, hasWord } of toDutyClauses(list, label, rules)) {
      const actors = toDutyActors(printed, attested, label.isPerson);
      const last = duties.at(-1);
      if (last?.role === role && !hasWord && !last.hasWord) {
        const joined = { view: last.view.concat([view]), actors: [...last.actors, ...actors] };
        duties[duties.length - 1] = { role, hasWord, ...joined };
      } else if (actors.length > 0) duties.push({ role, hasWord, view, actors });
    }
  }
  return duties;
}

/** Cells below a head that says who: 牵头单位, 责任单位, 责任领导. */
export function readTableForm(
  { row, path }: SectionContext,
  attested: ActorContext['attested'],
  rules: StatedRules,
): Responsibility[] {
  if (row === null) return [];
  return row.cells.flatMap((cell) => {
    const label = labelOf(cell);
    if (label === null) return [];
    const duties = dutiesOf(cell, label, attested, rules);
    return duties.map(({ role, hasWord, view, actors }) => ({
      ...(duties.length === 1 ? cell.passage : view).toText(),
      rule: hasWord ? 'table-cell-role-word' : 'table-cell',
      path,
      role,
      label: label.label,
      form: 'table' as const,
      actors,
      appliesTo: { ...row.span },
    }));
  });
}
