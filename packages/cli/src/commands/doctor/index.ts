import type { Command } from 'commander';
import type { Context } from '../../context.js';

/** `gongbao doctor`: whether all that the command line needs is in order. */
export function doctor(command: Command, context: Context): void {
  const { say } = context;
  command
    .summary(say('doctor/summary'))
    .description(say('doctor/description'))
    .usage(say('tool/usage'))
    .action(async () => {
      const { examine } = await import('./examine.js');
      await examine(context);
    });
}
