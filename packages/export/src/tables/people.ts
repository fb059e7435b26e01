import type { Person } from '@gongbao/schema/types';
import { long, text } from './columns.js';
import { type Listed, listed, PLACE_COLUMNS, SOURCE_COLUMNS } from './entity-columns.js';
import { toTable } from './table.js';

/** 名单: a row a person. */
export const people = toTable<Listed<Person>>({
  name: 'people',
  title: { zh: '名单人员', en: 'People' },
  rows: (reading) => listed(reading, (notice) => notice.people),
  columns: [
    ...PLACE_COLUMNS,
    long('group', { zh: '领导小组', en: 'Group' }, ({ record }) => record.group),
    text('role', { zh: '组内职务', en: 'Role' }, ({ record }) => record.role),
    text('name', { zh: '姓名', en: 'Name' }, ({ record }) => record.name),
    long('position', { zh: '现任职务', en: 'Office' }, ({ record }) => record.position),
    text('posts', { zh: '兼任职务', en: 'Further posts' }, ({ record }) => record.posts.join('、')),
    ...SOURCE_COLUMNS,
  ],
});
