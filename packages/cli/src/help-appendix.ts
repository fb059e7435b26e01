import type { Context } from './context.js';
import { EXIT_CODES } from './errors/exit-codes.js';
import type { MessageKey } from './language/say.js';

/** Command lines to copy, without the name of the program, each with what it is good for. */
const EXAMPLES = {
  'help/example-summary': 'convert 2018-2.txt --summary',
  'help/example-output': 'convert 2018-2.txt -o json/2018-2.json',
  'help/example-folder': 'convert scans --out-dir json',
  'help/example-show': 'show tasks 2018-2.txt --from 2018-07 --to 2018-12',
  'help/example-check': 'check 2018-2.txt',
  'help/example-score': 'score 2018 --misses',
} as const satisfies { readonly [Key in MessageKey]?: string };

/** What stands below every help: examples and exit codes. */
export function helpAppendix({ command, say }: Context): string {
  const keys = Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[];
  const names = Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[];
  return [
    '',
    say('help/examples'),
    ...keys.flatMap((key) => [`  ${command} ${EXAMPLES[key]}`, `      ${say(key)}`]),
    '',
    say('help/exit-codes'),
    ...names.map((name) => `  ${String(EXIT_CODES[name]).padStart(2)}  ${say(`exit/${name}`)}`),
  ].join('\n');
}
