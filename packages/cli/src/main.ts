import { CommanderError } from 'commander';
import type { Context } from './context.js';
import { CliError } from './errors/cli-error.js';
import { EXIT_CODES } from './errors/exit-codes.js';
import { toUsageError } from './errors/usage-error.js';
import type { Io } from './io.js';
import { toLanguage } from './language/locale.js';
import { plain } from './language/plain.js';
import { toSay } from './language/say.js';
import { toProgram } from './program.js';
import { toCommandName } from './to-command-name.js';

/** Tells of a failure on standard error and gives its exit code. */
function fail(error: unknown, context: Context): number {
  const { io, say } = context;
  if (error instanceof CliError) {
    io.stderr.write(`${say('usage/error')}${error.message.replaceAll('\n', '\n  ')}\n`);
    return EXIT_CODES[error.failure];
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT_CODES.ok;
    // Without any command commander has shown the help already.
    if (error.code === 'commander.help') return EXIT_CODES.usage;
    return fail(toUsageError(error, say), context);
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`${say('bug/report')}\n\n${trace.split('\n').map(plain).join('\n')}\n`);
  return EXIT_CODES.bug;
}

/** Runs one command line (without node and script) and gives the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const language = toLanguage(argv, io.env);
  const command = toCommandName(io);
  const context = { io, language, command, say: toSay(language, command) };
  // Whoever writes hears of errors by the callback; without a listener they would end the process.
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => undefined);
  try {
    await toProgram(context).parseAsync(argv, { from: 'user' });
    return EXIT_CODES.ok;
  } catch (error) {
    return fail(error, context);
  }
}
