import type { Person } from '@gongbao/schema';
import type { View } from '../../source/view.js';
import type { NoticeContexts, UnitContext } from '../unit-context.js';
import { readRow } from './read-row.js';

const GROUP =
  /[^,。;:、]{2,40}?(?:领导小组|工作专班|专班|指挥部|委员会|协调小组|工作小组|工作组|联席会议|领导组)/g;
const FOUNDING = /^.*(?:成立|设立|组建|建立|调整|决定)(?:了|由)?/;
const POST = /([\u3400-\u9fff·]{2,4})同志(?:兼|兼任|担任|任)+([^,。;、]{2,20})/g;

const compact = (view: View): string => view.text.replace(/\s+/g, '');

/** The group that a roster belongs to: the last one named in the text above it. */
function groupOf({ paragraphs, heading }: UnitContext, before: number): string | null {
  const above = [heading, ...paragraphs].filter((view) => view !== null && view.start < before);
  for (const view of above.reverse()) {
    const named = [...(view?.folded ?? '').matchAll(GROUP)].at(-1);
    if (view === null || named === undefined) continue;
    const from = named.index + (FOUNDING.exec(named[0])?.[0].length ?? 0);
    return view.text.slice(from, named.index + named[0].length);
  }
  return null;
}

/** A row while rows below may still go on its office. */
interface OpenRow {
  readonly role: string;
  readonly name: View;
  readonly group: string | null;
  position: View | null;
}

function readRoster(context: UnitContext): OpenRow[] {
  const rows: OpenRow[] = [];
  let role = '';
  let group: string | null = null;
  for (const { kind, view } of context.extras) {
    if (kind !== 'roster') continue;
    const colon = view.folded.indexOf(':');
    if (colon >= 0) {
      role = compact(view.slice(0, colon));
      group = groupOf(context, view.start);
    }
    const row = view.slice(colon + 1).trim();
    const last = rows.at(-1);
    const mayGoOn = colon < 0 && last?.position != null;
    const found = readRow(row, mayGoOn);
    if (found.length === 0 && last !== undefined) {
      last.position = last.position === null ? row : last.position.concat(row);
    }
    for (const { name, position } of found) rows.push({ role, name, position, group });
  }
  return rows;
}

/** Posts that sentences around a roster give to its people: 马文阳同志任办公室主任. */
function postsIn(contexts: NoticeContexts): ReadonlyMap<string, readonly string[]> {
  const posts = new Map<string, string[]>();
  for (const { paragraphs } of contexts) {
    for (const { text, folded } of paragraphs) {
      for (const match of folded.matchAll(POST)) {
        const [whole, subject = '', office = ''] = match;
        const end = match.index + whole.length;
        const name = text.slice(match.index, match.index + subject.length);
        const post = text.slice(end - office.length, end);
        const person = [...posts.keys()].find((known) => name.endsWith(known)) ?? name;
        posts.set(person, [...(posts.get(person) ?? []), post]);
      }
    }
  }
  return posts;
}

function postsOf(name: string, posts: ReadonlyMap<string, readonly string[]>): string[] {
  const entries = [...posts].filter(([subject]) => subject.endsWith(name));
  return entries.flatMap(([, list]) => list);
}

/** 名单 of a notice: the rows of its rosters in printed order. */
export function extractPeople(contexts: NoticeContexts): Person[] {
  const posts = postsIn(contexts);
  return contexts.flatMap((context) =>
    readRoster(context).map(({ role, name, position, group }) => {
      const printed = position === null ? name : name.concat(position);
      const plainName = compact(name);
      return {
        ...printed.toText(),
        rule: position === null ? 'roster-name' : 'roster-row',
        path: context.path,
        group,
        role,
        name: plainName,
        position: position === null ? null : position.text.replace(/\s+/g, ''),
        posts: postsOf(plainName, posts),
      };
    }),
  );
}
