import type { ResponsibilityRole } from '@gongbao/schema/types';

type WordsByRole = { readonly [Role in ResponsibilityRole]?: readonly string[] };

const RANK: readonly ResponsibilityRole[] = [
  'lead',
  'cooperating',
  'supervising',
  'leader',
  'responsible',
];

/**
 * Tells the role that several role words in a row have together: 牵头 leads whatever stands beside it,
 * and 责任, 负责, 落实 say nothing of their own beside another (配合责任, 负责指导, 参与实施).
 */
export class RoleWords {
  readonly all: readonly string[];
  readonly #roles: ReadonlyMap<string, ResponsibilityRole>;

  constructor(words: WordsByRole) {
    const rows = RANK.flatMap((role) => (words[role] ?? []).map((word) => [word, role] as const));
    this.#roles = new Map(rows);
    this.all = rows.map(([word]) => word);
  }

  roleOf(words: readonly (string | undefined)[]): ResponsibilityRole | null {
    const roles = words.map((word) => (word === undefined ? null : this.#roles.get(word)));
    return (
      RANK.find((role) => role === 'lead' && roles.includes(role)) ??
      roles.find((role) => role != null && role !== 'responsible') ??
      (roles.includes('responsible') ? 'responsible' : null)
    );
  }
}
