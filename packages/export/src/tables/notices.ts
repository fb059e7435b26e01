import type { Notice } from '@gongbao/schema/types';
import { toTable } from './table.js';

const names = (actors: Notice['issuers']): string => actors.map(({ name }) => name).join('、');

/** 公文目录: a row a notice. */
export const notices = toTable<Notice>({
  name: 'notices',
  title: { zh: '公文目录', en: 'Notices' },
  rows: ({ issue }) => issue.notices,
  columns: [
    {
      key: 'number',
      title: { zh: '发文字号', en: 'Number' },
      kind: 'text',
      value: ({ documentNumber }) => documentNumber?.normalized ?? null,
    },
    {
      key: 'title',
      title: { zh: '标题', en: 'Title' },
      kind: 'long',
      value: ({ title }) => title?.text ?? null,
    },
    {
      key: 'type',
      title: { zh: '文种', en: 'Type' },
      kind: 'text',
      value: ({ documentType }) => documentType,
    },
    {
      key: 'issuers',
      title: { zh: '发文机关', en: 'Issued by' },
      kind: 'long',
      value: ({ issuers }) => names(issuers),
    },
    {
      key: 'addressees',
      title: { zh: '主送机关', en: 'Addressed to' },
      kind: 'long',
      value: ({ addressees }) => names(addressees),
    },
    {
      key: 'date',
      title: { zh: '成文日期', en: 'Date of issue' },
      kind: 'date',
      value: ({ dateOfIssue }) => dateOfIssue?.date ?? null,
    },
    {
      key: 'effective',
      title: { zh: '施行日期', en: 'In force from' },
      kind: 'date',
      value: ({ effectiveOn }) => effectiveOn?.date ?? null,
    },
    {
      key: 'attachments',
      title: { zh: '附件', en: 'Attachments' },
      kind: 'long',
      value: ({ attachments }) => attachments.map(({ title }) => title?.text ?? '').join('；'),
    },
    {
      key: 'tasks',
      title: { zh: '任务数', en: 'Tasks' },
      kind: 'number',
      value: ({ tasks }) => tasks.length,
    },
    {
      key: 'line',
      title: { zh: '原文行号', en: 'Line' },
      kind: 'number',
      value: (notice, { lineOf }) => lineOf(notice),
    },
    {
      key: 'id',
      title: { zh: '标识', en: 'Id' },
      kind: 'text',
      isHidden: true,
      value: ({ id }) => id,
    },
  ],
});
