import { Passage } from '../../marks/index.js';
import type { CellContext, RowContext } from '../../sections/index.js';

/** A cell in a column of times, and a year above a value to attain, say until when. */
const LEAD = '完成时限:';
const YEAR = /(?:19|20)\d{2}/;

/** The time that the column of a cell gives: what the cell says below 完成时限, or its head (2025年目标). */
function timeOf({ meaning, passage, head, label }: CellContext): Passage[] {
  if (meaning === 'deadline') return [Passage.led(LEAD, passage)];
  return meaning === 'target' && YEAR.test(label) ? [Passage.led(LEAD, head)] : [];
}

/** The texts of a row that may set a time, in printed order. */
export function textsOfRow({ cells }: RowContext, paragraphs: readonly Passage[]): Passage[] {
  const times = cells.flatMap(timeOf);
  return [...times, ...paragraphs].sort((left, right) => left.start - right.start);
}
