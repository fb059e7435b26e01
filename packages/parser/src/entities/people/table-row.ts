import type { SectionContext } from '../../sections/index.js';
import type { View } from '../../source/view.js';

/** A person whom a row of a table names; views are those of its cells. */
export interface TablePerson {
  readonly role: View | null;
  readonly name: View;
  readonly position: readonly View[];
}

/** 组内职务, 职责分工: what somebody is in the group, not in office. */
const ROLE = /^(?:组内|专班|小组|领导小组)?(?:职责|分工|角色|类别|组内职务)$/;
const NAME = /^[\u3400-\u9fff\ud840-\udfff·\s]{2,12}$/;

/** The person of a row with a column of names; none where the cell holds more than one name. */
export function personOf({ row }: SectionContext): TablePerson | null {
  if (row === null) return null;
  const name = row.cells.find(({ meaning }) => meaning === 'person')?.passage;
  if (name === undefined || !NAME.test(name.folded)) return null;
  const role = row.cells.find(({ label, meaning }) => meaning === 'other' && ROLE.test(label));
  const position = row.cells.filter(({ meaning }) => meaning === 'position');
  return { role: role?.passage ?? null, name, position: position.map(({ passage }) => passage) };
}
