import type { Deadline } from '@gongbao/schema';
import { html, type Markup } from '../html/html.js';
import { say } from '../html/say.js';

/** More columns than that are not a small chart. */
const MOST = 24;

/** How many deadlines end in each month that has any, as columns; the busiest months where there are many. */
export function toMonthChart(deadlines: readonly Deadline[]): Markup | null {
  const counts = new Map<string, number>();
  for (const { end } of deadlines) {
    if (end !== null) counts.set(end.slice(0, 7), (counts.get(end.slice(0, 7)) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const months = [...counts]
    .sort(([, left], [, right]) => right - left)
    .slice(0, MOST)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const most = Math.max(...months.map(([, count]) => count));
  const columns = months.map(([month, count]) => {
    const height = Math.max(2, Math.round((100 * count) / most));
    return html`<li data-month="${month}"><b>${count}</b><svg aria-hidden=true><rect y="${100 - height}%" width="100%" height="${height}%" rx=2 /></svg><span>${month}</span>`;
  });
  return html`<h3>${say(['按月到期', 'Due by month'])}</h3><ol class=months>${columns}</ol>`;
}
