import type { Deadline } from '@gongbao/schema';
import { html, type Markup } from '../html/html.js';

const DAY = 86_400_000;
const toDay = (date: string): number => Date.parse(date) / DAY;

/** Years that stand far from all others (到2050年) would press the rest into a corner. */
const LONGEST = 366 * 12;

/** Draws deadlines on one common axis, from the first day to the last of all. */
export function createTimeAxis(
  deadlines: readonly Deadline[],
): (deadline: Deadline) => Markup | null {
  const days = deadlines
    .flatMap(({ start, end }) => [start, end])
    .filter((date) => date !== null)
    .map(toDay)
    .sort((left, right) => left - right);
  const middle = days[Math.floor(days.length / 2)] ?? 0;
  const near = days.filter((day) => Math.abs(day - middle) <= LONGEST / 2);
  const first = near[0] ?? 0;
  const length = Math.max(1, (near.at(-1) ?? 0) - first);
  const place = (date: string): number =>
    Math.round(Math.min(100, Math.max(0, (100 * (toDay(date) - first)) / length)) * 10) / 10;
  return ({ start, end }) => {
    if (start === null && end === null) return null;
    const [from, to] = [place(start ?? end ?? ''), end === null ? 100 : place(end)];
    const bar = html`<rect x="${from}%" width="${Math.max(1, Math.round(to - from))}%" y=5 height=4 rx=2 />`;
    const point = end === null ? null : html`<circle cx="${to}%" cy=7 r=4 />`;
    return html`<svg class=axis aria-hidden=true>${start === null ? null : bar}${point}</svg>`;
  };
}
