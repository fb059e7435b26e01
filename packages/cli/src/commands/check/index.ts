import { type Command, Option } from 'commander';
import type { Context } from '../../context.js';
import { addReadingOptions } from '../../input/reading-options.js';
import { toCount } from '../to-count.js';
import type { CheckOptions } from './check-options.js';
import { REPORTER_NAMES, type ReporterName } from './reporters/index.js';

/** `gongbao check`: texts in, every doubt with its line out. */
export function check(command: Command, context: Context): void {
  const { say } = context;
  command
    .summary(say('check/summary'))
    .description(say('check/description'))
    .usage(say('check/usage'))
    .argument(`<${say('convert/argument')}...>`, say('convert/file'))
    .addOption(
      new Option(`--reporter <${say('reading/name')}>`, say('check/reporter-option'))
        .choices(REPORTER_NAMES)
        .default('pretty' satisfies ReporterName),
    )
    .option(
      `--max-warnings <${say('convert/count')}>`,
      say('check/max-warnings-option'),
      toCount(0),
    )
    .option('--separate', say('convert/separate-option'))
    .option('--quiet', say('check/quiet-option'));
  addReadingOptions(command, context).action(async (args: string[], options: CheckOptions) => {
    const { checkIssues } = await import('./check-issues.js');
    await checkIssues(args, options, context);
  });
}
