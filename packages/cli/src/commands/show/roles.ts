import type { ResponsibilityRole } from '@gongbao/schema';

/** What the option --role takes, in either language. */
export const ROLES: Readonly<Record<string, ResponsibilityRole>> = {
  领导: 'leader',
  牵头: 'lead',
  责任: 'responsible',
  配合: 'cooperating',
  督导: 'supervising',
  leader: 'leader',
  lead: 'lead',
  responsible: 'responsible',
  cooperating: 'cooperating',
  supervising: 'supervising',
};
