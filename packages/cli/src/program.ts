import { Command, Option } from 'commander';
import stringWidth from 'string-width';
import manifest from '../package.json' with { type: 'json' };
import { COMMANDS } from './commands/index.js';
import type { Context } from './context.js';
import { helpAppendix } from './help-appendix.js';
import { LANGUAGES } from './language/locale.js';
import { MESSAGES } from './language/messages.js';
import type { MessageKey } from './language/say.js';

type TitleKey = Extract<MessageKey, `help/${string}:`>;

const isTitle = (key: string): key is TitleKey => key in MESSAGES;

/** The command line as commander parses it, all its texts in the language of the context. */
export function toProgram(context: Context): Command {
  const { io, say } = context;
  const program = new Command(context.command)
    .description(say('help/program'))
    .usage(say('help/program-usage'))
    .version(manifest.version, '-V, --version', say('help/version-option'))
    .helpOption('-h, --help', say('help/help-option'))
    .addOption(new Option('--lang <zh|en>', say('help/lang-option')).choices(LANGUAGES))
    .addHelpText('afterAll', helpAppendix(context))
    .addHelpCommand(
      new Command('help').usage(say('help/command')).description(say('help/help-command')),
    )
    .configureHelp({
      showGlobalOptions: true,
      displayWidth: (text) => stringWidth(text),
      styleTitle: (title) => {
        const key = `help/${title}`;
        return isTitle(key) ? say(key) : title;
      },
      optionDescription: ({ description }) => description,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .exitOverride();
  for (const [name, define] of Object.entries(COMMANDS)) define(program.command(name), context);
  return program;
}
