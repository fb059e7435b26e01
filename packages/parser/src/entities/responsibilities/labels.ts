import type { ResponsibilityRole } from '@gongbao/schema';
import roles from '../../lexicon/roles.json' with { type: 'json' };
import { spacedAlternatives } from '../../patterns/spaced.js';

const ROLES = [
  'leader',
  'lead',
  'responsible',
  'cooperating',
  'supervising',
] as const satisfies readonly ResponsibilityRole[];

const LABELS = ROLES.flatMap((role) => roles.labels[role].map((word) => [word, role] as const));
const ROLE_OF_LABEL: ReadonlyMap<string, ResponsibilityRole> = new Map(LABELS);

/** A folded pattern source for any responsibility label: 责任单位, 牵头 单位 … */
export const ANY_LABEL = spacedAlternatives(LABELS.map(([word]) => word));

const LABEL_LINE = new RegExp(`^(${ANY_LABEL})\\s*(?:\\([^()]{1,20}\\)\\s*)?:\\s*`);

/** A label at the start of a line or clause. */
export interface Label {
  readonly role: ResponsibilityRole;
  /** As printed, without inner spaces. */
  readonly label: string;
  /** Length with the colon and the blank behind it. */
  readonly length: number;
}

/** Reads the responsibility label (责任单位：) that a folded line begins with, or null. */
export function readLabel(folded: string): Label | null {
  const match = LABEL_LINE.exec(folded);
  if (match === null) return null;
  const label = (match[1] ?? '').replace(/\s+/g, '');
  const role = ROLE_OF_LABEL.get(label);
  return role === undefined ? null : { role, label, length: match[0].length };
}
