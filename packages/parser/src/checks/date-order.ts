import type { Diagnostic, Issue, Notice } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';

interface Dated {
  readonly notice: Notice;
  readonly serial: number;
  readonly date: string;
}

/** Notices by the series of numbers that they belong to: 金政办发 of 2018. */
function bySeries({ notices }: Issue): Dated[][] {
  const series = new Map<string, Dated[]>();
  for (const notice of notices) {
    const { documentNumber, dateOfIssue } = notice;
    if (documentNumber?.serial == null || documentNumber.year === null) continue;
    if (dateOfIssue === null) continue;
    const key = `${documentNumber.issuerCode} ${documentNumber.year}`;
    const dated = { notice, serial: documentNumber.serial, date: dateOfIssue.date };
    series.set(key, [...(series.get(key) ?? []), dated]);
  }
  return [...series.values()];
}

function checkSeries(series: readonly Dated[]): Diagnostic[] {
  const ordered = [...series].sort((left, right) => left.serial - right.serial);
  let latest = ordered[0];
  return ordered.flatMap((dated) => {
    if (latest === undefined || dated.date >= latest.date) {
      latest = dated;
      return [];
    }
    const { dateOfIssue } = dated.notice;
    const found = { actual: dated.date, expected: `${latest.date} (${latest.notice.id})` };
    return [
      toDiagnostic('notice/date-out-of-order', { span: dateOfIssue?.span ?? null, ...found }),
    ];
  });
}

/** Dates that go back while the numbers of a series go on: one of them is probably misread. */
export function checkDateOrder(issue: Issue): Diagnostic[] {
  return bySeries(issue).flatMap(checkSeries);
}
