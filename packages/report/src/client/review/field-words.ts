import {
  CHANGE_WORDS,
  CITATION_WORDS,
  COMPARATOR_SIGNS,
  DEADLINE_WORDS,
  ROLE_WORDS,
  TARGET_WORDS,
  type Word,
} from '@gongbao/schema/words';
import type { Wording } from '../../html/say.js';

/** What the fields are called. */
export const FIELD_WORDS: Readonly<Record<string, Wording>> = {
  number: ['编号', 'Number'],
  role: ['角色', 'Role'],
  actors: ['单位或个人（、分隔）', 'Bodies or people'],
  metric: ['指标', 'Metric'],
  comparator: ['比较', 'Comparator'],
  value: ['数值', 'Value'],
  valueMax: ['上限', 'Upper end'],
  unit: ['单位', 'Unit'],
  change: ['变化', 'Change'],
  baseline: ['基准', 'Baseline'],
  kind: ['类别', 'Kind'],
  start: ['起', 'From'],
  end: ['止', 'To'],
  recurrence: ['周期', 'Recurrence'],
  dueOn: ['周期内日期', 'Due on'],
  title: ['标题', 'Title'],
  documentNumber: ['发文字号', 'Number'],
  name: ['姓名', 'Name'],
  position: ['现任职务', 'Position'],
  group: ['领导小组', 'Group'],
};

const COMPARATORS = Object.fromEntries(
  Object.entries(COMPARATOR_SIGNS).map(([name, sign]) => [name, { zh: sign, en: sign }]),
);

/** The values that a field may take, by the letter of the key and the name of the field. */
export const FIELD_CHOICES: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  'd.role': ROLE_WORDS,
  'g.kind': TARGET_WORDS,
  'g.comparator': COMPARATORS,
  'g.change': CHANGE_WORDS,
  'e.kind': DEADLINE_WORDS,
  'c.kind': CITATION_WORDS,
};

/** Fields that hold a number. */
export const NUMBER_FIELDS: ReadonlySet<string> = new Set(['number', 'value', 'valueMax']);
