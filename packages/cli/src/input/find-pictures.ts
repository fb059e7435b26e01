import { readdirSync } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { PagePicture } from '@gongbao/report';
import { CliError } from '../errors/cli-error.js';
import type { Say } from '../language/say.js';
import { naturalOrder } from './natural-order.js';
import type { Reading } from './reading.js';

/** What browsers show. */
const EXTENSIONS: ReadonlySet<string> = new Set([
  '.png',
  '.jpg',
  '.jpeg',
  '.webp',
  '.gif',
  '.bmp',
  '.avif',
]);

function namesIn(folder: string, say: Say): string[] {
  try {
    const names = readdirSync(folder).filter((name) => EXTENSIONS.has(extname(name).toLowerCase()));
    if (names.length > 0) return names.sort(naturalOrder);
  } catch {
    // A folder that cannot be listed has no pictures.
  }
  throw new CliError('usage', say('error/no-pictures', { path: folder }));
}

/** The way from the report to a file, as a page writes it. */
const toSrc = (path: string, report: string): string =>
  relative(resolve(dirname(report)), resolve(path))
    .split(sep)
    .map(encodeURIComponent)
    .join('/');

/** The pictures of the pages of an issue, by the numbers in their names; one for each page. */
export function findPictures(
  folder: string,
  { pages }: Pick<Reading, 'pages'>,
  report: string,
  say: Say,
): PagePicture[] {
  const names = namesIn(folder, say);
  if (pages.length > 0 && names.length !== pages.length) {
    const counts = { count: names.length, pages: pages.length };
    throw new CliError('usage', say('error/other-pictures', { path: folder, ...counts }));
  }
  return names.map((name, at) => ({
    src: toSrc(join(folder, name), report),
    size: pages[at]?.size,
  }));
}
