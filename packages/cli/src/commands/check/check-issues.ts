import type { Context } from '../../context.js';
import { CliError } from '../../errors/cli-error.js';
import { findIssues } from '../../input/find-issues.js';
import type { IssueFiles } from '../../input/group-pages.js';
import { readInputFiles } from '../../input/read-input-files.js';
import { toReading } from '../../input/to-reading.js';
import { writeStdout } from '../../output/write-stdout.js';
import type { CheckOptions } from './check-options.js';
import type { CheckedText } from './checked-text.js';
import { countSeverities } from './count-severities.js';
import { REPORTERS } from './reporters/index.js';

/** Reads one issue; a file that cannot be read stops no other. */
async function checkIssue(
  { paths, name }: IssueFiles,
  options: CheckOptions,
  context: Context,
): Promise<CheckedText> {
  const [first = name] = paths;
  const path = paths.length > 1 ? name : first === '-' ? context.say('place/stdin') : first;
  try {
    const files = await readInputFiles(paths, context);
    const { issue, text } = await toReading(files, options, context.say);
    const diagnostics = options.quiet
      ? issue.diagnostics.filter(({ severity }) => severity !== 'info')
      : issue.diagnostics;
    return { path, text, issue, diagnostics, failure: null };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { path, text: '', issue: null, diagnostics: [], failure: error.message };
  }
}

/** Shows what is wrong in texts; fails where there is an error, or more warnings than are allowed. */
export async function checkIssues(
  args: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<void> {
  const { say } = context;
  const { issues } = await findIssues(args, options.separate ? 'apart' : 'by-number', say);
  const checked: CheckedText[] = [];
  for (const issue of issues) checked.push(await checkIssue(issue, options, context));
  const report = await REPORTERS[options.reporter]();
  await writeStdout(context, report(checked, context));
  const { errors, warnings } = countSeverities(checked);
  const most = options.maxWarnings ?? Number.POSITIVE_INFINITY;
  if (errors > 0) throw new CliError('failed', say('error/errors-found', { count: errors }));
  if (warnings > most) {
    throw new CliError('failed', say('error/too-many-warnings', { count: warnings, most }));
  }
}
