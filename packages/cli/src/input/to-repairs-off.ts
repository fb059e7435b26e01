import type { RepairRule } from '@gongbao/parser';
import { CliError } from '../errors/cli-error.js';
import type { Say } from '../language/say.js';

/** `heal-name,join-line`: each must be a repair that there is. */
export async function toRepairsOff(list: string | undefined, say: Say): Promise<RepairRule[]> {
  if (list === undefined) return [];
  const { REPAIR_RULES } = await import('@gongbao/parser');
  const isRule = (name: string): name is RepairRule => Object.hasOwn(REPAIR_RULES, name);
  return list.split(',').map((name) => {
    if (isRule(name)) return name;
    const names = Object.keys(REPAIR_RULES).join(', ');
    throw new CliError('usage', say('error/unknown-repair', { name, names }));
  });
}
