import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../../context.js';
import { CliError } from '../../errors/cli-error.js';
import { addReadingOptions } from '../../input/reading-options.js';
import type { Say } from '../../language/say.js';
import { FORMAT_NAMES, type FormatName } from '../../output/formats/index.js';
import { checkHeadFormat } from '../../output/formats/to-parts.js';
import { toCount } from '../to-count.js';
import type { ConvertOptions } from './convert-options.js';

const isFormat = (name: string): name is FormatName =>
  FORMAT_NAMES.some((format) => format === name);

/** `json,csv` */
function toFormats(list: string): FormatName[] {
  return list.split(',').map((name) => {
    if (isFormat(name)) return name;
    throw new InvalidArgumentError(FORMAT_NAMES.join(', '));
  });
}

/** An option that may be given again. */
const addTo = (value: string, values: readonly string[] = []): readonly string[] => [
  ...values,
  value,
];

/** What makes sense for many inputs only. */
const BATCH_OPTIONS = ['jobs', 'timeout', 'manifest', 'resume', 'separate'] as const;

/** What needs more than heads. */
const WHOLE_OPTIONS = ['summary', 'failOn', 'corrections', 'requireReviewed'] as const;

function checkHeads(options: ConvertOptions, say: Say): void {
  if (options.only === undefined) return;
  if (WHOLE_OPTIONS.some((option) => options[option] !== undefined)) {
    throw new CliError('usage', say('error/heads-alone'));
  }
  for (const format of options.to ?? []) checkHeadFormat(format, say);
}

/** Only one of the two is loaded. */
async function run(args: string[], options: ConvertOptions, context: Context): Promise<void> {
  const { outDir, output, corrections, requireReviewed } = options;
  checkHeads(options, context.say);
  if (requireReviewed && corrections === undefined) {
    throw new CliError('usage', context.say('error/nothing-reviewed'));
  }
  if (outDir === undefined) {
    if (BATCH_OPTIONS.some((option) => options[option] !== undefined)) {
      throw new CliError('usage', context.say('error/needs-folder'));
    }
    const { convertOne } = await import('./convert-one.js');
    return convertOne(args, options, context);
  }
  if (options.images !== undefined) {
    throw new CliError('usage', context.say('error/images-of-report'));
  }
  if (output !== undefined || outDir === '') {
    throw new CliError('usage', context.say('error/folder-and-file'));
  }
  const { convertMany } = await import('./batch/convert-many.js');
  return convertMany(args, outDir, options, context);
}

/** `gongbao convert`: texts in, issues as JSON and other formats or a summary out. */
export function convert(command: Command, context: Context): void {
  const { say } = context;
  const formats = FORMAT_NAMES.join(',');
  command
    .summary(say('convert/summary'))
    .description(say('convert/description'))
    .usage(say('convert/usage'))
    .argument(`<${say('convert/argument')}...>`, say('convert/file'))
    .option(`-o, --output <${say('convert/path')}>`, say('convert/output-option'))
    .option(`--out-dir <${say('convert/folder')}>`, say('convert/out-dir-option'))
    .option(`--to <${say('convert/formats')}>`, say('convert/to-option', { formats }), toFormats)
    .option('--summary', say('convert/summary-option'))
    .addOption(new Option('--only <head>', say('convert/only-option')).choices(['head']))
    .option('--separate', say('convert/separate-option'))
    .option(`--jobs <${say('convert/count')}>`, say('convert/jobs-option'), toCount(1))
    .option(`--timeout <${say('convert/seconds')}>`, say('convert/timeout-option'), toCount(0))
    .option(`--manifest <${say('convert/path')}>`, say('convert/manifest-option'))
    .option('--resume', say('convert/resume-option'))
    .addOption(
      new Option(`--fail-on <error|warning>`, say('convert/fail-on-option')).choices([
        'error',
        'warning',
      ]),
    )
    .option(`--corrections <${say('convert/path')}>`, say('corrections/option'), addTo)
    .option('--require-reviewed', say('corrections/require-option'))
    .option(`--images <${say('convert/folder')}>`, say('convert/images-option'))
    .option('--quiet', say('convert/quiet-option'));
  addReadingOptions(command, context).action((args: string[], options: ConvertOptions) =>
    run(args, options, context),
  );
}
