import type { ResponsibilityRole } from '@gongbao/schema';
import { ROLE_WORDS } from '@gongbao/schema/words';

const rows = Object.entries(ROLE_WORDS) as [ResponsibilityRole, (typeof ROLE_WORDS)['lead']][];

/** What the option --role takes, in either language. */
export const ROLES: Readonly<Record<string, ResponsibilityRole>> = Object.fromEntries([
  ...rows.map(([role, { zh }]) => [zh, role]),
  ...rows.map(([role]) => [role, role]),
]);
