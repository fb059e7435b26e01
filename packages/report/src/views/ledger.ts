import type { Responsibility, Task } from '@gongbao/schema';
import { ROLE_WORDS, targetDemand } from '@gongbao/schema/words';
import { html, type Part } from '../html/html.js';
import { linkToLine } from '../html/link-to-line.js';
import { say } from '../html/say.js';
import { type Column, toTable } from '../html/to-table.js';
import { byUnit } from '../records/by-unit.js';
import { headlineOf } from '../records/headline-of.js';
import type { Item } from '../records/item.js';
import { groupByNotice } from './group-by-notice.js';
import type { Reading, View } from './view.js';

const TITLE = ['督办台账', 'Ledger of tasks'] as const;

const ROLES = Object.keys(ROLE_WORDS) as Responsibility['role'][];

/** The roles of a task in their order, each with its names; what label and prose both say stands once. */
function toRoles(duties: readonly Item<Responsibility>[]): Part {
  return ROLES.map((role) => {
    const names = duties
      .filter(({ entity }) => entity.role === role)
      .flatMap(({ entity }) => entity.actors.map(({ name }) => name));
    return names.length === 0
      ? null
      : html`<div><b class="role ${role}">${say(ROLE_WORDS[role])}</b> ${[...new Set(names)].join('、')}</div> `;
  });
}

function toColumns({ items, lineOf }: Reading): Column<Item<Task>>[] {
  const dutiesOf = byUnit(items.responsibilities);
  const targetsOf = byUnit(items.targets);
  const deadlinesOf = byUnit(items.deadlines);
  return [
    {
      head: ['行', 'Line'],
      form: 'number',
      cell: ({ entity }) => linkToLine(lineOf(entity.span.start)),
    },
    { head: ['编号', 'Path'], form: 'number', cell: ({ entity }) => entity.path },
    { head: ['任务', 'Task'], form: 'wide', cell: ({ entity }) => headlineOf(entity) },
    {
      head: ['分工', 'Duties'],
      form: 'wide',
      cell: ({ notice, entity }) => toRoles(dutiesOf(notice, entity.path)),
    },
    {
      head: ['目标', 'Targets'],
      cell: ({ notice, entity }) =>
        targetsOf(notice, entity.path).map(
          (target) =>
            html`<div>${target.entity.metric ?? ''} <b>${targetDemand(target.entity)}</b></div> `,
        ),
    },
    {
      head: ['时限', 'Deadline'],
      cell: ({ notice, entity }) => {
        const texts = deadlinesOf(notice, entity.path).map((deadline) => deadline.entity.text);
        return [...new Set(texts)].join('；');
      },
    },
  ];
}

/** What the 督查 desk keeps: a row a task with who, how much and by when. */
export const ledger: View = {
  id: 'ledger',
  title: TITLE,
  count: ({ items }) => items.tasks.length,
  body: (reading) =>
    toTable(TITLE, toColumns(reading), groupByNotice(reading.items.tasks, reading)),
};
