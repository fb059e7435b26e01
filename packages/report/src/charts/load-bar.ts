import type { Responsibility } from '@gongbao/schema';
import { ROLE_WORDS } from '@gongbao/schema/words';
import { html, type Markup } from '../html/html.js';
import type { UnitLoad } from '../records/unit-loads.js';

const ROLES = Object.keys(ROLE_WORDS) as Responsibility['role'][];

const round = (part: number): number => Math.round(part * 10) / 10;

/** The duties of one body as a bar, a colour a role; `most` fills the width. */
export function toLoadBar({ duties }: UnitLoad, most: number): Markup {
  let at = 0;
  const parts = ROLES.map((role) => {
    const width = (100 * (duties.get(role)?.length ?? 0)) / most;
    if (width === 0) return null;
    const part = html`<rect class=${role} x="${round(at)}%" width="${round(width)}%" height="100%" />`;
    at += width;
    return part;
  });
  return html`<svg class=bar aria-hidden=true>${parts}</svg>`;
}
