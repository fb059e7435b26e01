interface Damage {
  readonly name: string;
  /** Where the value is put. */
  readonly path: readonly (string | number)[];
  /** `undefined` takes the field out. */
  readonly value: unknown;
  /** Where the error is reported, if not at `path`. */
  readonly reportedAt?: readonly (string | number)[];
  /** True where JSON Schema has no words for what is wrong. */
  readonly onlyZod?: boolean;
}

/** Ways in which an issue can be wrong, each one change to `tinyIssue()`. */
export const damages: readonly Damage[] = [
  { name: 'no schema version', path: ['schemaVersion'], value: undefined },
  { name: 'a version to come', path: ['schemaVersion'], value: '2.0' },
  { name: 'offsets in bytes', path: ['source', 'offsetUnit'], value: 'utf8' },
  { name: 'a shortened digest', path: ['source', 'sha256'], value: 'e3b0c442' },
  {
    name: 'a field that no one defined',
    path: ['notices', 0, 'mood'],
    value: 'bright',
    reportedAt: ['notices', 0],
  },
  { name: 'null for a list', path: ['notices', 0, 'attachments'], value: null },
  { name: 'an unlisted document type', path: ['notices', 0, 'documentType'], value: '公函' },
  {
    name: 'a bare string for a text',
    path: ['notices', 0, 'title'],
    value: '关于做好供暖工作的通知',
  },
  { name: 'a text without a place', path: ['notices', 0, 'title', 'span'], value: undefined },
  { name: 'a negative offset', path: ['notices', 0, 'span', 'start'], value: -1 },
  { name: 'an offset between characters', path: ['notices', 0, 'span', 'end'], value: 1.5 },
  {
    name: 'a span that ends before it starts',
    path: ['notices', 0, 'title', 'span', 'end'],
    value: 0,
    onlyZod: true,
  },
  { name: 'a day as printed', path: ['notices', 0, 'dateOfIssue', 'date'], value: '2018年8月3日' },
  {
    name: 'a day no calendar has',
    path: ['notices', 0, 'dateOfIssue', 'date'],
    value: '2018-02-29',
  },
  {
    name: 'an entity without a rule',
    path: ['notices', 0, 'targets', 0, 'rule'],
    value: undefined,
  },
  { name: 'a printed comparator', path: ['notices', 0, 'targets', 0, 'comparator'], value: '≥' },
  { name: 'a number as text', path: ['notices', 0, 'targets', 0, 'value'], value: '95' },
  {
    name: 'an unknown kind inside a target',
    path: ['notices', 0, 'targets', 0, 'deadline', 'kind'],
    value: 'before',
  },
  {
    name: 'a recurrence in words',
    path: ['notices', 0, 'deadlines', 0, 'recurrence'],
    value: '每两个月',
  },
  {
    name: 'a day of each year in words',
    path: ['notices', 0, 'deadlines', 0, 'dueOn'],
    value: '3月底',
  },
  {
    name: 'a role as printed',
    path: ['notices', 0, 'responsibilities', 0, 'role'],
    value: '责任单位',
  },
  {
    name: 'an actor without a name',
    path: ['notices', 0, 'responsibilities', 0, 'actors', 0, 'name'],
    value: '',
  },
  {
    name: 'a section that is none inside a section',
    path: ['notices', 0, 'sections', 0, 'sections', 0],
    value: '（一）',
  },
  {
    name: 'a rule id without its stage',
    path: ['diagnostics', 0, 'ruleId'],
    value: 'missing-note',
  },
  { name: 'no Chinese message', path: ['diagnostics', 0, 'messageZh'], value: undefined },
];
