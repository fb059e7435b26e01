/** How a document says once which of the named bodies lead (…，下同). */
export type LeadRule = 'first-listed' | 'before-first-comma';

const STATEMENTS: readonly { readonly rule: LeadRule; readonly pattern: RegExp }[] = [
  { rule: 'first-listed', pattern: /[列排][在于]?第一(?:位|个)?(?:者|的)?[^。]{0,6}为牵头/ },
  { rule: 'before-first-comma', pattern: /第一个逗号[之以]?前[^。]{0,12}牵头/ },
];

/** A bracket's list without the statement of a rule in it, and the rule. */
export function readLeadRule(
  folded: string,
): { readonly rule: LeadRule; readonly from: number } | null {
  for (const { rule, pattern } of STATEMENTS) {
    const match = pattern.exec(folded);
    if (match !== null) return { rule, from: match.index };
  }
  return null;
}
