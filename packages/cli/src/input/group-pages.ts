import { basename, posix } from 'node:path';
import type { FoundFile } from './found-file.js';
import { INPUT_EXTENSIONS } from './input-extensions.js';

/** The files of one issue, in page order. */
export interface IssueFiles {
  readonly paths: readonly string[];
  /** Where it stands among the inputs, without extension: `2018/p` for `2018/p-1.hocr` … `2018/p-11.hocr`. */
  readonly stem: string;
  /** What it is called in reports: `2018/p-1.hocr…p-11.hocr`. */
  readonly name: string;
}

/** `2018/p-11.hocr` → the name that pages share, `2018/p-`, `.hocr`; null for what is no page. */
function toSeries({ place }: FoundFile): string | null {
  const { dir, name, ext } = posix.parse(place);
  const head = /^(.*?)\d+$/s.exec(name)?.[1];
  const isPaged = INPUT_EXTENSIONS[ext.toLowerCase()]?.isPaged ?? false;
  return head !== undefined && isPaged ? [dir, head, ext].join('\0') : null;
}

function toIssueFiles(files: readonly [FoundFile, ...FoundFile[]]): IssueFiles {
  const [first] = files;
  const { dir, name } = posix.parse(first.place);
  const paths = files.map(({ path }) => path);
  if (files.length === 1) return { paths, stem: posix.join(dir, name), name: first.place };
  const shared = name.replace(/[\s\p{P}\p{S}]*\d+$/u, '') || basename(dir) || 'pages';
  const last = posix.basename(files.at(-1)?.place ?? '');
  return { paths, stem: posix.join(dir, shared), name: `${first.place}…${last}` };
}

/**
 * Puts the pages of an issue together: what engines wrote in one folder under one name with a number
 * behind it. All other files, and all with `isApart`, are an issue each. `files` are in page order.
 */
export function groupPages(files: readonly FoundFile[], isApart: boolean): IssueFiles[] {
  const groups = new Map<string, [FoundFile, ...FoundFile[]]>();
  for (const file of files) {
    const series = isApart ? null : toSeries(file);
    const key = series ?? `\0${file.path}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return [...groups.values()].map(toIssueFiles);
}
