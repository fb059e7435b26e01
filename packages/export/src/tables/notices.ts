import type { Notice } from '@gongbao/schema/types';
import { date, long, number, text } from './columns.js';
import { toTable } from './table.js';

const names = (actors: Notice['issuers']): string => actors.map(({ name }) => name).join('、');

/** 公文目录: a row a notice. */
export const notices = toTable<Notice>({
  name: 'notices',
  title: { zh: '公文目录', en: 'Notices' },
  rows: ({ issue }) => issue.notices,
  columns: [
    text(
      'number',
      { zh: '发文字号', en: 'Number' },
      ({ documentNumber }) => documentNumber?.normalized ?? null,
      { width: 22 },
    ),
    long('title', { zh: '标题', en: 'Title' }, ({ title }) => title?.text ?? null),
    text('type', { zh: '文种', en: 'Type' }, ({ documentType }) => documentType, { width: 8 }),
    long('issuers', { zh: '发文机关', en: 'Issued by' }, ({ issuers }) => names(issuers)),
    long('addressees', { zh: '主送机关', en: 'Addressed to' }, ({ addressees }) =>
      names(addressees),
    ),
    date(
      'date',
      { zh: '成文日期', en: 'Date of issue' },
      ({ dateOfIssue }) => dateOfIssue?.date ?? null,
    ),
    date(
      'effective',
      { zh: '施行日期', en: 'In force from' },
      ({ effectiveOn }) => effectiveOn?.date ?? null,
    ),
    long('attachments', { zh: '附件', en: 'Attachments' }, ({ attachments }) =>
      attachments.map(({ title }) => title?.text ?? '').join('；'),
    ),
    number('tasks', { zh: '任务数', en: 'Tasks' }, ({ tasks }) => tasks.length),
    number('line', { zh: '原文行号', en: 'Line' }, (notice, { lineOf }) => lineOf(notice)),
    text('id', { zh: '标识', en: 'Id' }, ({ id }) => id, { isHidden: true }),
  ],
});
