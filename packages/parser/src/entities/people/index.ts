import type { Person } from '@gongbao/schema';
import type { SectionContext } from '../../sections/index.js';
import type { View } from '../../source/view.js';
import type { NoticeContext } from '../notice-context.js';
import { groupsAbove } from './groups-above.js';
import { postsIn } from './posts.js';
import { readRow } from './read-row.js';

const compact = (view: View): string => view.text.replace(/\s+/g, '');

/** A row with its office, which rows below may go on. */
interface OpenRow {
  readonly role: string;
  readonly name: View;
  readonly group: string | null;
  readonly position: View[];
}

function readRoster(context: SectionContext): OpenRow[] {
  if (context.extras.length === 0) return [];
  const rows: OpenRow[] = [];
  const groupOf = groupsAbove(context);
  let role = '';
  let group: string | null = null;
  for (const { kind, view } of context.extras) {
    if (kind !== 'roster') continue;
    const colon = view.folded.indexOf(':');
    if (colon >= 0) {
      role = compact(view.slice(0, colon));
      group = groupOf(view.start);
    }
    const row = view.slice(colon + 1).trim();
    const last = rows.at(-1);
    const mayGoOn = colon < 0 && last !== undefined && last.position.length > 0;
    const found = readRow(row, mayGoOn);
    if (found.length === 0) last?.position.push(row);
    for (const { name, position } of found) {
      rows.push({ role, name, position: position === null ? [] : [position], group });
    }
  }
  return rows;
}

/** 名单 of a notice: the rows of its rosters in printed order. */
export function extractPeople({ contexts }: NoticeContext): Person[] {
  const posts = postsIn(contexts);
  return contexts.flatMap((context) =>
    readRoster(context).map(({ role, name, position, group }) => {
      const [office, ...others] = position;
      const plainName = compact(name);
      return {
        ...name.concat(position).toText(),
        rule: office === undefined ? 'roster-name' : 'roster-row',
        path: context.path,
        group,
        role,
        name: plainName,
        position: office === undefined ? null : compact(office.concat(others)),
        posts: posts.get(plainName) ?? [],
      };
    }),
  );
}
