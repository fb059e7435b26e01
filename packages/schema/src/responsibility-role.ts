import { z } from 'zod';

/** The printed word decides, not the rank of the body. */
export const responsibilityRoleSchema = z
  .enum(['leader', 'lead', 'responsible', 'cooperating', 'supervising'])
  .meta({
    id: 'ResponsibilityRole',
    title: '责任角色',
    description:
      'leader 责任领导 · lead 牵头 · responsible 责任、负责 · cooperating 配合、会同、协助 · supervising 督导、监督.',
  });
