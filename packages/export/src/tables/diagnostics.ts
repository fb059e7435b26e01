import type { Diagnostic } from '@gongbao/schema/types';
import { SEVERITY_WORDS } from '@gongbao/schema/words';
import { long, number, text, word } from './columns.js';
import { toTable } from './table.js';

/** 诊断: a row for each place that is to be checked against the print. */
export const diagnostics = toTable<Diagnostic>({
  name: 'diagnostics',
  title: { zh: '诊断', en: 'Diagnostics' },
  rows: ({ issue }) => issue.diagnostics,
  columns: [
    number('line', { zh: '原文行号', en: 'Line' }, ({ span }, { lineOf }) =>
      span === null ? null : lineOf({ span }),
    ),
    word('severity', { zh: '程度', en: 'Severity' }, ({ severity }) => SEVERITY_WORDS[severity]),
    long('message', { zh: '说明', en: 'Message' }, ({ messageZh }) => messageZh),
    long('messageEn', { zh: '英文说明', en: 'Message in English' }, ({ message }) => message),
    text('rule', { zh: '规则', en: 'Rule' }, ({ ruleId }) => ruleId, { width: 28 }),
  ],
});
