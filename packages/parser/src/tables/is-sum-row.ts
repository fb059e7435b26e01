import type { PrintedCell } from './printed-table.js';

const SUM = /^(?:合计|总计|小计|共计|总分)/;

/** Whether a row adds up others: it names nothing, and shares nothing with the rows above. */
export const isSumRow = (cells: readonly PrintedCell[]): boolean =>
  cells.some(({ view }) => SUM.test(view.folded.replace(/\s+/g, '')));
