import { Argument, type Command } from 'commander';
import type { Context } from '../../context.js';
import { writeStdout } from '../../output/write-stdout.js';
import { SHELLS, type ShellName } from './shells.js';

/** `gongbao completion`: a script by which a shell completes commands and options. */
export function completion(command: Command, context: Context): void {
  const { say } = context;
  command
    .summary(say('completion/summary'))
    .description(say('completion/description'))
    .usage('<bash|zsh|fish|powershell>')
    .addArgument(new Argument('<shell>', say('completion/shell')).choices(Object.keys(SHELLS)))
    .action(async (shell: ShellName) => {
      const commands = (command.parent?.commands ?? []).map((one) => ({
        name: one.name(),
        summary: one.summary(),
        options: one.options.flatMap(({ long }) => long ?? []),
      }));
      await writeStdout(context, SHELLS[shell](commands));
    });
}
