import type { RepairRule } from '@gongbao/parser';
import type { Issue } from '@gongbao/schema';
import { type Command, Option } from 'commander';
import type { Context } from '../context.js';
import { CliError } from '../errors.js';
import { loadSegmenter } from '../load-segmenter.js';
import { type IssueText, readIssueText } from '../read-issue-text.js';
import type { Say } from '../say.js';
import { SEGMENTER_CHOICES, type SegmenterChoice } from '../segmenters.js';
import { writeOutputFile } from '../write-output-file.js';
import { writeStdout } from '../write-stdout.js';

interface ConvertOptions {
  readonly output?: string;
  readonly summary?: boolean;
  readonly markdown?: boolean;
  readonly encoding?: string;
  readonly repairsOff?: string;
  readonly segmenter: SegmenterChoice;
}

/** The parser is loaded only here, so that help and errors come at once. */
async function toIssue(read: IssueText, options: ConvertOptions, say: Say) {
  const { parseIssue } = await import('@gongbao/parser');
  const { input, name, bytes } = read;
  const segmenter = await loadSegmenter(options.segmenter, say);
  const isMarkdown = options.markdown ?? /\.(?:md|markdown)$/i.test(name ?? '');
  return parseIssue(input, {
    ...(name === undefined ? {} : { name }),
    ...(isMarkdown && typeof input === 'string' ? { mediaType: 'text/markdown' } : {}),
    ...(segmenter === undefined ? {} : { segmenter }),
    repairsOff: await readRepairsOff(options.repairsOff, say),
    bytes,
  });
}

/** `heal-name,join-line`: each must be a repair that there is. */
async function readRepairsOff(list: string | undefined, say: Say): Promise<RepairRule[]> {
  if (list === undefined) return [];
  const { REPAIR_RULES } = await import('@gongbao/parser');
  const isRule = (name: string): name is RepairRule => Object.hasOwn(REPAIR_RULES, name);
  return list.split(',').map((name) => {
    if (isRule(name)) return name;
    const names = Object.keys(REPAIR_RULES).join(', ');
    throw new CliError('usage', say('error/unknown-repair', { name, names }));
  });
}

/** A few lines for people, beside the JSON and never in it; most are left out where that went to a pipe. */
function report(issue: Issue, path: string | undefined, { io, say }: Context) {
  const { notices, diagnostics, source } = issue;
  if (path !== undefined) {
    const counts = { notices: notices.length, diagnostics: diagnostics.length };
    const more = diagnostics.length === 0 ? '' : say('convert/see-summary');
    io.stderr.write(`${say('convert/written', { path, ...counts })}${more}\n`);
  }
  const { segmenter } = source;
  if (segmenter !== 'none') io.stderr.write(`${say('convert/segmenter', { segmenter })}\n`);
  if (notices.length === 0) io.stderr.write(`${say('convert/no-notice')}\n`);
}

/** The summary, worked out before anything is written. */
async function summarize(issue: Issue, text: string, path: string | undefined, context: Context) {
  const { toSummary } = await import('../summary/to-summary.js');
  const width = context.io.stdout.columns ?? Number.POSITIVE_INFINITY;
  return toSummary({ issue, text, width, path }, context);
}

async function run(files: string[], options: ConvertOptions, context: Context): Promise<void> {
  const { say } = context;
  const read = await readIssueText(files, context, options.encoding);
  const issue = await toIssue(read, options, say);

  const sources = files.filter((file) => file !== '-');
  const path = options.output === '-' ? undefined : options.output;
  const json = `${JSON.stringify(issue, null, 2)}\n`;
  const summary = options.summary ? await summarize(issue, read.text, path, context) : null;
  if (path !== undefined) await writeOutputFile(path, json, sources, say);
  if (summary !== null) return writeStdout(context, summary);
  if (path === undefined) await writeStdout(context, json);
  report(issue, path, context);
}

/** `gongbao convert`: text in, the issue as JSON or a summary out. */
export function convert(command: Command, context: Context): void {
  const { say } = context;
  const choices = SEGMENTER_CHOICES.join(' | ');
  command
    .summary(say('convert/summary'))
    .description(say('convert/description'))
    .usage(say('convert/usage'))
    .argument(`<${say('convert/argument')}...>`, say('convert/file'))
    .option(`-o, --output <${say('convert/path')}>`, say('convert/output-option'))
    .option('--summary', say('convert/summary-option'))
    .option('--markdown', say('convert/markdown-option'))
    .option(`--encoding <${say('convert/label')}>`, say('convert/encoding-option'))
    .option(`--repairs-off <${say('convert/repairs')}>`, say('convert/repairs-option'))
    .addOption(
      new Option(
        `--segmenter <${say('convert/name')}>`,
        say('convert/segmenter-option', { choices }),
      )
        .choices(SEGMENTER_CHOICES)
        .default('none' satisfies SegmenterChoice),
    )
    .action((files: string[], options: ConvertOptions) => run(files, options, context));
}
