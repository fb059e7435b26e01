import { createLocator } from '@gongbao/parser';
import type { Notice } from '@gongbao/schema';
import type { Context } from '../../context.js';
import { findIssues } from '../../input/find-issues.js';
import { readInputFiles } from '../../input/read-input-files.js';
import type { Reading } from '../../input/reading.js';
import { toReading } from '../../input/to-reading.js';
import { plain } from '../../language/plain.js';
import { keepStart } from '../../output/table/keep-start.js';
import { toTable } from '../../output/table/to-table.js';
import { writeStdout } from '../../output/write-stdout.js';
import { toFilter } from './filter.js';
import type { ShowOptions } from './show-options.js';
import { VIEWS, type ViewName } from './views/index.js';
import type { IssueView, View } from './views/view.js';

/** A cell of a table in a window may take this share of its width. */
const SHARE = 0.3;

interface Section {
  readonly title: string | null;
  readonly rows: readonly string[][];
}

function isWanted({ documentNumber, title, id }: Notice, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  return [id, documentNumber?.text, title?.text].some((words) => words?.includes(wanted));
}

function toSections(
  view: View | IssueView,
  { issue, text }: Reading,
  options: ShowOptions,
  { language }: Context,
): Section[] {
  const placeOf = createLocator(text);
  const lineOf = (offset: number): number => placeOf(offset).line;
  if ('issueRows' in view) {
    return [{ title: null, rows: view.issueRows(issue, text, { lineOf, language }) }];
  }
  return issue.notices
    .filter((notice) => isWanted(notice, options.notice))
    .map((notice) => ({
      title: [notice.documentNumber?.text, notice.title?.text].filter(Boolean).join('  '),
      rows: view.rows(notice, { filter: toFilter(notice, options), lineOf, language }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Cells are cut where they go to a window, and whole where they go to a file. */
function drawSection(
  { title, rows }: Section,
  heading: readonly string[],
  { io }: Context,
): string[] {
  const { columns } = io.stdout;
  const most = columns === undefined ? Number.POSITIVE_INFINITY : Math.floor(columns * SHARE);
  const cells = rows.map((row) => row.map((cell) => keepStart(plain(cell), most)));
  const aligns = heading.map((_, column) =>
    column === 0 ? ('right' as const) : ('left' as const),
  );
  const table = toTable([[...heading], ...cells], aligns, columns);
  return [...(title === null ? [] : [plain(title)]), ...table, ''];
}

/** Shows one sort of what was read in an issue. */
export async function showIssue(
  name: ViewName,
  args: readonly string[],
  options: ShowOptions,
  context: Context,
): Promise<void> {
  const { say } = context;
  const { issues } = await findIssues(args, 'together', say);
  const paths = issues.flatMap((issue) => issue.paths);
  const reading = await toReading(await readInputFiles(paths, context), options, say);
  const view = await VIEWS[name]();
  const sections = toSections(view, reading, options, context);
  const heading = view.columns.map((column) => say(column));
  const count = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const lines = sections.flatMap((section) => drawSection(section, heading, context));
  await writeStdout(context, `${[...lines, say('show/total', { count })].join('\n')}\n`);
}
