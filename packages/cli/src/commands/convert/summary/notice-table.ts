import type { Notice } from '@gongbao/schema';
import { plain } from '../../../language/plain.js';
import type { Say } from '../../../language/say.js';
import { keepEnd } from '../../../output/table/keep-end.js';
import { toTable } from '../../../output/table/to-table.js';
import { COUNT_COLUMNS } from './count-columns.js';

function rowOf(notice: Notice, say: Say) {
  const number = notice.documentNumber?.normalized ?? say('summary/no-number');
  const counts = COUNT_COLUMNS.map(({ count }) => count(notice));
  return [plain(number), notice.dateOfIssue?.date ?? '—', ...counts];
}

/**
 * The notices in printed order, each with the counts of what was read in it and, on a line of its
 * own, its title; then the totals.
 */
export function noticeTable(notices: readonly Notice[], width: number, say: Say): string[] {
  const totals = COUNT_COLUMNS.map(({ count }) =>
    notices.reduce((sum, notice) => sum + count(notice), 0),
  );
  const rows = [
    [say('summary/number'), say('summary/date'), ...COUNT_COLUMNS.map(({ title }) => say(title))],
    ...notices.map((notice) => rowOf(notice, say)),
    [say('summary/total', { count: notices.length }), '', ...totals],
  ];
  const lines = toTable(rows, ['left', 'left', ...totals.map(() => 'right' as const)], width);
  // Only the heading may take more than one line, so that rows count from the end.
  const first = lines.length - notices.length - 1;
  const titled = notices.flatMap(({ title }, index) => [
    lines[first + index] ?? '',
    `  ${keepEnd(plain(title?.text ?? say('summary/no-title')), width - 2)}`,
  ]);
  return [...lines.slice(0, first), ...titled, ...lines.slice(-1)];
}
