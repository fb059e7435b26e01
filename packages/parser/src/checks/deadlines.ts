import { toDiagnostic } from '../diagnostics/index.js';
import { eachNotice } from './check.js';

/** Deadlines that were over when the notice was issued. */
export const checkDeadlines = eachNotice(({ deadlines, dateOfIssue }) =>
  deadlines
    .filter(({ end }) => end !== null && dateOfIssue !== null && end < dateOfIssue.date)
    .map(({ span, text, end }) => {
      const found = { span, actual: `${text} (${end})`, expected: dateOfIssue?.date ?? null };
      return toDiagnostic('deadlines/before-issue', found);
    }),
);
