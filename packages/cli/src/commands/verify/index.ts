import type { Command } from 'commander';
import type { Context } from '../../context.js';

/** `gongbao verify`: a manifest in, whether all that it lists is still there and unaltered out. */
export function verify(command: Command, context: Context): void {
  const { say } = context;
  command
    .summary(say('verify/summary'))
    .description(say('verify/description'))
    .usage(say('verify/usage'))
    .argument(`<${say('verify/argument')}>`, say('verify/manifest'))
    .action(async (path: string) => {
      const { verifyManifest } = await import('./verify-manifest.js');
      await verifyManifest(path, context);
    });
}
