import type { Diagnostic } from '@gongbao/schema/types';
import { SEVERITIES } from '../words.js';
import { toTable } from './table.js';

/** 诊断: a row for each place that is to be checked against the print. */
export const diagnostics = toTable<Diagnostic>({
  name: 'diagnostics',
  title: { zh: '诊断', en: 'Diagnostics' },
  rows: ({ issue }) => issue.diagnostics,
  columns: [
    {
      key: 'line',
      title: { zh: '原文行号', en: 'Line' },
      kind: 'number',
      value: ({ span }, { lineOf }) => (span === null ? null : lineOf({ span })),
    },
    {
      key: 'severity',
      title: { zh: '程度', en: 'Severity' },
      kind: 'text',
      value: ({ severity }, { language }) => SEVERITIES[severity][language],
    },
    {
      key: 'message',
      title: { zh: '说明', en: 'Message' },
      kind: 'long',
      value: ({ messageZh }) => messageZh,
    },
    {
      key: 'messageEn',
      title: { zh: '英文说明', en: 'Message in English' },
      kind: 'long',
      value: ({ message }) => message,
    },
    { key: 'rule', title: { zh: '规则', en: 'Rule' }, kind: 'text', value: ({ ruleId }) => ruleId },
  ],
});
