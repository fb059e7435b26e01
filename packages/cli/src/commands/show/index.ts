import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../../context.js';
import { addReadingOptions } from '../../input/reading-options.js';
import { ROLES } from './roles.js';
import type { ShowOptions } from './show-options.js';
import { VIEW_NAMES, type ViewName } from './views/index.js';

/** `2018`, `2018-06` or `2018-06-01` */
function toDay(value: string): string {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return value;
  throw new InvalidArgumentError('2018, 2018-06, 2018-06-01');
}

/** `gongbao show`: a text in, one sort of what was read in it as a table out. */
export function show(command: Command, context: Context): void {
  const { say } = context;
  command
    .summary(say('show/summary'))
    .description(say('show/description'))
    .usage(say('show/usage'))
    .addArgument(new Argument('<view>', say('show/view')).choices(VIEW_NAMES))
    .argument(`<${say('convert/argument')}...>`, say('convert/file'))
    .option(`--unit <${say('reading/name')}>`, say('show/unit-option'))
    .addOption(
      new Option(
        `--role <${say('show/role')}>`,
        say('show/role-option', { roles: Object.keys(ROLES).join(' | ') }),
      ).choices(Object.keys(ROLES)),
    )
    .option(`--from <${say('show/day')}>`, say('show/from-option'), toDay)
    .option(`--to <${say('show/day')}>`, say('show/to-option'), toDay)
    .option(`--notice <${say('show/number')}>`, say('show/notice-option'));
  addReadingOptions(command, context).action(
    async (view: ViewName, args: string[], options: ShowOptions) => {
      const { showIssue } = await import('./show-issue.js');
      await showIssue(view, args, options, context);
    },
  );
}
