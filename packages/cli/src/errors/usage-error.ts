import type { CommanderError } from 'commander';
import type { MessageKey, Say } from '../language/say.js';
import { CliError } from './cli-error.js';

type UsageRow = Extract<MessageKey, `usage/unknown-${string}` | `usage/missing-${string}`>;

/** Wording by commander's code; the subject is what its message has in quotes. */
const ROWS: Readonly<Record<string, UsageRow | 'usage/invalid-value'>> = {
  'commander.unknownCommand': 'usage/unknown-command',
  'commander.unknownOption': 'usage/unknown-option',
  'commander.missingArgument': 'usage/missing-argument',
  'commander.optionMissingArgument': 'usage/missing-value',
  'commander.invalidArgument': 'usage/invalid-value',
};

function fault({ code, message }: CommanderError, say: Say): string {
  if (code === 'commander.excessArguments') return say('usage/excess-arguments');
  const row = ROWS[code];
  const subject = /'(.*?)'/.exec(message)?.[1];
  if (row === undefined || subject === undefined) return say('usage/other', { subject: message });
  return say(row, { subject });
}

/** What was wrong on the command line, what may have been meant, and where to read on. */
export function toUsageError(error: CommanderError, say: Say): CliError {
  const names = /\(Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1];
  const file = /^error: unknown command '(.*[./\\].*)'/.exec(error.message)?.[1];
  const choices = / is invalid\. (?:Allowed choices are )?(.+?)\.?$/.exec(error.message)?.[1];
  const isFile = error.code === 'commander.unknownOption' && /'-.*[./\\]/.test(error.message);
  const lines = [
    fault(error, say),
    ...(choices === undefined ? [] : [say('usage/choices', { choices })]),
    ...(isFile ? [say('usage/dash-file')] : []),
    ...(names === undefined ? [] : [say('usage/suggestion', { names })]),
    ...(file === undefined ? [] : [say('usage/convert-file', { subject: file })]),
    say('usage/see-help'),
  ];
  return new CliError('usage', lines.join('\n'));
}
