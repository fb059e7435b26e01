import { parseIssue } from '@gongbao/parser';
import { type ReportOptions, writeReport } from '@gongbao/report';

/** The report of a text as it is written. */
export function reportOf(text: string, options: ReportOptions = {}): string {
  return writeReport(parseIssue(text, { name: 'paper.txt' }), text, options);
}
