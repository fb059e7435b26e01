import type { Responsibility } from '@gongbao/schema';
import { ROLE_WORDS } from '@gongbao/schema/words';
import { toLoadBar } from '../charts/load-bar.js';
import { html, type Markup } from '../html/html.js';
import { say } from '../html/say.js';
import type { Item } from '../records/item.js';
import { toUnitLoads, type UnitLoad } from '../records/unit-loads.js';
import type { View } from './view.js';

const ROLES = Object.keys(ROLE_WORDS) as Responsibility['role'][];

const toLink = ({ key, entity }: Item<Responsibility>): Markup =>
  html`<a href="#${key}">${entity.path ?? ''}</a> `;

function toUnit(load: UnitLoad, most: number): Markup {
  const lists = ROLES.map((role) => {
    const duties = load.duties.get(role);
    return duties === undefined
      ? null
      : html`<p><b>${say(ROLE_WORDS[role])} ${duties.length}</b> ${duties.map(toLink)}</p>`;
  });
  return html`<details class=unit data-unit="${load.name}"><summary><span class=name>${load.name}</span>${toLoadBar(load, most)}<span class=total>${load.total}</span></summary>${lists}</details>`;
}

/** Each body and person with its tasks by role, and its load as a bar. */
export const units: View = {
  id: 'units',
  title: ['单位与个人', 'Bodies and people'],
  count: ({ items }) => toUnitLoads(items).length,
  body: ({ items }) => {
    const loads = toUnitLoads(items);
    const most = loads[0]?.total ?? 1;
    return html`${loads.map((load) => toUnit(load, most))}`;
  },
};
