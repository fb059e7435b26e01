import type { LayoutPage } from '../layout/layout.js';
import { readAlto } from './alto.js';
import { type ContentShape, toContentShape } from './content-shape.js';
import type { Format } from './format.js';
import { readHocr } from './hocr.js';
import { isContentList, readContentList } from './mineru-content-list.js';
import { readPageXml } from './page-xml.js';
import { refuseUnknown } from './refuse-unknown.js';

/** Every structured format that is read; a new one is a row and a file. The first that fits wins. */
const FORMATS: readonly Format[] = [
  {
    name: 'hOCR',
    mediaType: 'text/vnd.hocr+html',
    test: ({ root, content }) => root !== null && /\bocr_page\b/.test(content),
    read: ({ content }) => readHocr(content),
  },
  {
    name: 'ALTO',
    mediaType: 'application/alto+xml',
    test: ({ root }) => root === 'alto',
    read: ({ content }) => readAlto(content),
  },
  {
    name: 'PAGE',
    mediaType: 'application/vnd.prima.page+xml',
    test: ({ root }) => root === 'PcGts',
    read: ({ content }) => readPageXml(content),
  },
  {
    name: 'MinerU content_list.json',
    mediaType: 'application/vnd.mineru.content-list+json',
    test: ({ json }) => isContentList(json),
    read: ({ json }) => readContentList(json),
  },
];

/** A format that was recognised, with its content. */
export interface Recognized {
  readonly format: Format;
  readonly read: () => LayoutPage[];
}

/**
 * The format of a content by its structure, or null for plain text and Markdown. Throws `FormatError` for
 * JSON or XML that is broken or of a format that is not read.
 */
export function recognize(content: string): Recognized | null {
  const shape: ContentShape = toContentShape(content);
  const format = FORMATS.find(({ test }) => test(shape));
  if (format === undefined) {
    refuseUnknown(shape);
    return null;
  }
  return { format, read: () => format.read(shape) };
}
