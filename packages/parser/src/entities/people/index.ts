import type { Person } from '@gongbao/schema/types';
import { isRosterRole } from '../../patterns/roster-role.js';
import { withoutBlanks } from '../../patterns/without-blanks.js';
import type { SectionContext } from '../../sections/index.js';
import type { View } from '../../source/view.js';
import type { NoticeContext } from '../notice-context.js';
import { groupsAbove } from './groups-above.js';
import { postsIn } from './posts.js';
import { readRow } from './read-row.js';
import { personOf } from './table-row.js';

const compact = (view: View): string => withoutBlanks(view.text);

/** A row with its office, which rows below may go on. */
interface OpenRow {
  /** The role where it is printed before the name, with its colon. */
  readonly label: View | null;
  readonly role: string;
  readonly name: View;
  readonly group: string | null;
  readonly position: View[];
}

/** The role and group that rows without one of their own go on with, from section to section. */
interface OpenRoster {
  role: string;
  group: string | null;
}

function readRoster(context: SectionContext, open: OpenRoster): OpenRow[] {
  const { heading, extras } = context;
  if (heading !== null && isRosterRole(heading.folded)) open.role = compact(heading);
  const rows: OpenRow[] = [];
  const groupOf = groupsAbove(context);
  let label: View | null = null;
  for (const { kind, view } of extras) {
    if (kind !== 'roster') continue;
    const colon = view.folded.indexOf(':');
    if (colon >= 0) {
      label = view.slice(0, colon + 1);
      open.role = compact(view.slice(0, colon));
      open.group = groupOf(view.start) ?? (context.ancestors.length > 0 ? open.group : null);
    }
    const row = view.slice(colon + 1).trim();
    if (row.length === 0) continue;
    const last = rows.at(-1);
    const mayGoOn = colon < 0 && last !== undefined && last.position.length > 0;
    const found = readRow(row, mayGoOn);
    if (found.length === 0) last?.position.push(row);
    for (const { name, position } of found) {
      rows.push({ ...open, label, name, position: position === null ? [] : [position] });
      label = null;
    }
  }
  open.group = groupOf(Number.POSITIVE_INFINITY) ?? open.group;
  return rows;
}

/** The row of a table that names somebody. */
function readTable(context: SectionContext): OpenRow[] {
  const person = personOf(context);
  if (person === null) return [];
  const { role, name, position } = person;
  const plainRole = role === null ? '' : compact(role);
  return [{ label: null, role: plainRole, name, group: null, position: [...position] }];
}

/** All that a row prints of somebody, in printed order. */
function printedOf({ label, name, position }: OpenRow): View {
  const parts = label === null ? [name, ...position] : [label, name, ...position];
  const [first = name, ...others] = parts.sort((one, other) => one.start - other.start);
  return first.concat(others);
}

/** 名单 of a notice: the rows of its rosters and of tables with names, in printed order. */
export function extractPeople({ contexts }: NoticeContext): Person[] {
  const posts = postsIn(contexts);
  const open: OpenRoster = { role: '', group: null };
  const hasRoster = contexts.some(({ extras }) => extras.some(({ kind }) => kind === 'roster'));
  return contexts.flatMap((context) =>
    [...(hasRoster ? readRoster(context, open) : []), ...readTable(context)].map((row) => {
      const { role, name, position, group } = row;
      const plainName = compact(name);
      return {
        ...printedOf(row).toText(),
        rule: position.length === 0 ? 'roster-name' : 'roster-row',
        path: context.path,
        group,
        role,
        name: plainName,
        position: position.length === 0 ? null : position.map(compact).join(''),
        posts: posts.get(plainName) ?? [],
      };
    }),
  );
}
