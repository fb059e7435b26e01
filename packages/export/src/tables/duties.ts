import type { Actor, Responsibility } from '@gongbao/schema/types';
import { ROLES } from '../words.js';
import { type Listed, listed, PLACE_COLUMNS, SOURCE_COLUMNS } from './entity-columns.js';
import { toTable } from './table.js';

type Duty = Responsibility & { readonly actor: Actor };

/** 责任分工: a row for each task, role and body; `prose` is told by its form. */
export const duties = toTable<Listed<Duty>>({
  name: 'responsibilities',
  title: { zh: '责任分工', en: 'Responsibilities' },
  rows: (reading) =>
    listed(reading, ({ responsibilities }) =>
      responsibilities.flatMap((duty) => duty.actors.map((actor) => ({ ...duty, actor }))),
    ),
  columns: [
    ...PLACE_COLUMNS,
    {
      key: 'role',
      title: { zh: '角色', en: 'Role' },
      kind: 'text',
      value: ({ record }, { language }) => ROLES[record.role][language],
    },
    {
      key: 'actor',
      title: { zh: '责任主体', en: 'Actor' },
      kind: 'text',
      value: ({ record }) => record.actor.name,
    },
    {
      key: 'form',
      title: { zh: '表述形式', en: 'Form' },
      kind: 'text',
      value: ({ record }) => record.form,
    },
    {
      key: 'label',
      title: { zh: '标签', en: 'Label' },
      kind: 'text',
      value: ({ record }) => record.label,
    },
    ...SOURCE_COLUMNS,
  ],
});
