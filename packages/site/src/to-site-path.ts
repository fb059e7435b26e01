import { posix } from 'node:path';

/** Pages of the repository that are pages of the site, by their path there; all else is served as the file that it is. */
const PAGES: readonly (readonly [pattern: RegExp, page: string])[] = [
  [/^README\.md$/, 'index.md'],
  [/^docs\/(.+\.md)$/, '$1'],
  [/^CONTRIBUTING\.md$/, 'contributing.md'],
  [/^CHANGELOG\.md$/, 'changelog.md'],
  [/^fixtures\/([^/]+)\/README\.md$/, 'fixtures/$1.md'],
];

/** Where a file of the repository stands in the site; browsers show text of unknown endings only where it ends in .txt. */
export function toSitePath(path: string): string {
  const row = PAGES.find(([pattern]) => pattern.test(path));
  if (row !== undefined) return path.replace(...row);
  return `source/${path}${/\.(txt|json|html)$/.test(path) ? '' : '.txt'}`;
}

/** A relative link of a file of the repository as a link of the site: ../CONTRIBUTING.md#goldens → /contributing.md#goldens. */
export function toSiteLink(href: string, from: string): string {
  if (/^([a-z]+:|[#/])/i.test(href)) return href;
  const [path = '', hash] = href.split('#');
  const target = posix.join(posix.dirname(from), decodeURI(path));
  return `/${encodeURI(toSitePath(target))}${hash === undefined ? '' : `#${hash}`}`;
}
