import type { Actor, Responsibility } from '@gongbao/schema/types';
import { FORM_WORDS, ROLE_WORDS } from '@gongbao/schema/words';
import { text, word } from './columns.js';
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
    word('role', { zh: '角色', en: 'Role' }, ({ record }) => ROLE_WORDS[record.role]),
    text('actor', { zh: '责任主体', en: 'Actor' }, ({ record }) => record.actor.name, {
      width: 24,
    }),
    word('form', { zh: '表述形式', en: 'Form' }, ({ record }) => FORM_WORDS[record.form]),
    text('label', { zh: '标签', en: 'Label' }, ({ record }) => record.label),
    ...SOURCE_COLUMNS,
  ],
});
