import { posix } from 'node:path';
import { CliError } from '../errors/cli-error.js';
import type { Say } from '../language/say.js';
import { findFiles } from './find-files.js';
import type { FoundFile } from './found-file.js';
import { groupPages, type IssueFiles } from './group-pages.js';
import { INPUT_EXTENSIONS } from './input-extensions.js';

/** The issues among the inputs, and the files in folders whose names say that they are no text. */
export interface FoundIssues {
  readonly issues: readonly IssueFiles[];
  readonly others: readonly FoundFile[];
}

/** How files become issues: by the numbers in their names, one each, or all as one. */
export type Grouping = 'by-number' | 'apart' | 'together';

const isReadable = ({ place, isNamed }: FoundFile): boolean =>
  isNamed || Object.hasOwn(INPUT_EXTENSIONS, posix.extname(place).toLowerCase());

/** Finds the issues that files, folders and patterns name; at least one, else it is a failure. */
export async function findIssues(
  args: readonly string[],
  grouping: Grouping,
  say: Say,
  isOurs: (path: string) => boolean = () => false,
): Promise<FoundIssues> {
  const files = (await findFiles(args)).filter(({ path }) => !isOurs(path));
  const readable = files.filter(isReadable);
  if (readable.length === 0) {
    throw new CliError('empty', say('error/no-inputs', { paths: args.join(' ') }));
  }
  const others = files.filter((file) => !isReadable(file));
  if (grouping !== 'together') {
    return { issues: groupPages(readable, grouping === 'apart'), others };
  }
  const paths = readable.map(({ path }) => path);
  return { issues: [{ paths, stem: '', name: paths.join(' ') }], others };
}
