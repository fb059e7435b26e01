import type { ResponsibilityRole } from '@gongbao/schema';

interface LeadRow {
  /** How the document states it, once for all that follows (…，下同). */
  readonly statement: RegExp;
  /** What stands before the first of these leads. */
  readonly separator: string;
  /** The role of a list without it. */
  readonly alone: ResponsibilityRole;
}

/** How a document says which of the bodies that it names lead. */
export const LEAD_RULES = {
  'first-listed': {
    statement: /[列排][在于]?第一(?:位|个)?(?:者|的)?[^。]{0,6}为牵头/,
    separator: '、',
    alone: 'responsible',
  },
  'before-first-comma': {
    statement: /第一个逗号[之以]?前[^。]{0,12}牵头/,
    separator: ',',
    alone: 'lead',
  },
} as const satisfies Readonly<Record<string, LeadRow>>;

/** Name of a way to tell the lead. */
export type LeadRule = keyof typeof LEAD_RULES;

const NAMES = ['first-listed', 'before-first-comma'] as const satisfies readonly LeadRule[];

/** The rule that a folded bracket states, and where in it the statement begins; or null. */
export function readLeadRule(
  folded: string,
): { readonly rule: LeadRule; readonly from: number } | null {
  for (const rule of NAMES) {
    const match = LEAD_RULES[rule].statement.exec(folded);
    if (match !== null) return { rule, from: match.index };
  }
  return null;
}
