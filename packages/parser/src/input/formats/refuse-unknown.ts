import type { Archive } from '../archive/read-archive.js';
import { FormatError } from '../format-error.js';
import type { ContentShape } from './content-shape.js';
import { isRecord } from './json-value.js';

/** Elements that Markdown may begin with. */
const HTML = new Set(
  (
    'a article aside b blockquote br center code dd details div dl dt em figure font h1 h2 h3 h4 h5 h6 ' +
    'header hr i img li link main meta nav ol p pre s script section small span strong style sub summary ' +
    'sup table tbody td th thead title tr u ul'
  ).split(' '),
);

const MOST_KEYS = 5;

/** What an unknown JSON holds, by the names in it. */
function toWords(json: unknown): string {
  const first = Array.isArray(json) ? json.find(isRecord) : json;
  const keys = isRecord(first) ? Object.keys(first).slice(0, MOST_KEYS) : [];
  return keys.length === 0 ? 'JSON without names' : `JSON with ${keys.join(', ')}`;
}

function isXml({ content }: ContentShape): boolean {
  return /^\s{0,99}<\?xml/.test(content) || content.trimEnd().endsWith('>');
}

/** Archives that people take for text, by a file in them. */
const ARCHIVES: readonly (readonly [path: RegExp, name: string])[] = [
  [/^word\//, 'Word (.docx)'],
  [/^xl\//, 'Excel (.xlsx)'],
  [/^ppt\//, 'PowerPoint (.pptx)'],
  [/^mimetype$/, 'OpenDocument or EPUB'],
];

function contentsOf(archive: Archive): string {
  const paths = [...archive.keys()];
  const known = ARCHIVES.find(([path]) => paths.some((name) => path.test(name)));
  return known?.[1] ?? 'ZIP';
}

/** Throws `FormatError` for what is plainly JSON, XML or an archive and in no format that is read: it is no prose. */
export function refuseUnknown(shape: ContentShape): void {
  const { archive, json, root } = shape;
  if (archive !== null) throw new FormatError('unknown-zip', 0, null, contentsOf(archive));
  if (json !== undefined) throw new FormatError('unknown-json', 0, null, toWords(json));
  if (root === null || HTML.has(root.toLowerCase()) || !isXml(shape)) return;
  throw new FormatError('unknown-xml', 0, null, `XML with the root element ${root}`);
}
