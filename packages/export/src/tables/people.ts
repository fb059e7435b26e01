import type { Person } from '@gongbao/schema/types';
import { type Listed, listed, PLACE_COLUMNS, SOURCE_COLUMNS } from './entity-columns.js';
import { toTable } from './table.js';

/** 名单: a row a person. */
export const people = toTable<Listed<Person>>({
  name: 'people',
  title: { zh: '名单人员', en: 'People' },
  rows: (reading) => listed(reading, (notice) => notice.people),
  columns: [
    ...PLACE_COLUMNS,
    {
      key: 'group',
      title: { zh: '领导小组', en: 'Group' },
      kind: 'long',
      value: ({ record }) => record.group,
    },
    {
      key: 'role',
      title: { zh: '组内职务', en: 'Role' },
      kind: 'text',
      value: ({ record }) => record.role,
    },
    {
      key: 'name',
      title: { zh: '姓名', en: 'Name' },
      kind: 'text',
      value: ({ record }) => record.name,
    },
    {
      key: 'position',
      title: { zh: '现任职务', en: 'Office' },
      kind: 'long',
      value: ({ record }) => record.position,
    },
    {
      key: 'posts',
      title: { zh: '兼任职务', en: 'Further posts' },
      kind: 'text',
      value: ({ record }) => record.posts.join('、'),
    },
    ...SOURCE_COLUMNS,
  ],
});
