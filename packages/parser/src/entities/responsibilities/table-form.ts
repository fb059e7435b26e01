import type { Responsibility, ResponsibilityRole } from '@gongbao/schema';
import type { ActorContext } from '../../actors/index.js';
import { isBodyName } from '../../patterns/body-name.js';
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

const LAST_NAME = /[^、,;\s]*$/;
const FIRST_NAME = /^[^、,;\s]*/;

/** The lines of a cell: a break between two names parts them, any other only breaks a name or list. */
function listsOf({ passage, parts }: CellContext): readonly View[] {
  const lists: View[] = [];
  for (const part of parts) {
    const last = lists.at(-1);
    const isPart =
      isBodyName(LAST_NAME.exec(last?.folded ?? '')?.[0] ?? '') &&
      isBodyName(FIRST_NAME.exec(part.folded)?.[0] ?? '');
    if (last === undefined || isPart) lists.push(part);
    else lists[lists.length - 1] = last.concat([part]);
  }
  return lists.length > 1 ? lists : [passage];
}

/** The head of a column is a label without its colon. */
function labelOf({ label, meaning }: CellContext): Label | null {
  const role = ROLES.find((name) => name === meaning);
  if (role === undefined) return null;
  const isPerson = readLabel(`${label}:`)?.isPerson ?? role === 'leader';
  return { from: 0, to: 0, role, label, length: 0, isPerson, hasColon: true };
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
    const clauses = listsOf(cell).flatMap((list) => toDutyClauses(list, label, rules));
    return clauses.flatMap(({ role, actors: list, view, hasWord }) => {
      const actors = toDutyActors(list, attested, label.isPerson);
      if (actors.length === 0) return [];
      return [
        {
          ...(clauses.length === 1 ? cell.passage : view).toText(),
          rule: hasWord ? 'table-cell-role-word' : 'table-cell',
          path,
          role,
          label: label.label,
          form: 'table' as const,
          actors,
          appliesTo: { ...row.span },
        },
      ];
    });
  });
}
