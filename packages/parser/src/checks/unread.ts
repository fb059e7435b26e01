import type { Diagnostic, Issue } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';

/** So many characters, or this share of the text, are worth a word. */
const MANY = 20;
const SHARE = 0.01;

/** Print that no record holds and no furniture explains: how much of it there is, at its first place. */
export function checkUnread({ unread, source }: Issue): Diagnostic[] {
  const faults = unread.filter(({ reason }) => reason === 'other');
  const [first] = faults;
  const count = faults.reduce((sum, { span }) => sum + span.end - span.start, 0);
  if (first === undefined || (count < MANY && count < source.length * SHARE)) return [];
  const percent = ((100 * count) / source.length).toFixed(1);
  const actual = `${count} (${percent}%, ${faults.length})`;
  return [toDiagnostic('text/unread', { span: first.span, actual })];
}
