import { readAlto } from './alto.js';
import { readHocr } from './hocr.js';
import type { LayoutPage } from './layout.js';
import { readMinerU } from './mineru.js';
import { readPageXml } from './page-xml.js';
import { readXml } from './read-xml.js';

interface Format {
  readonly name: string;
  readonly mediaType: string;
  /** Looks at the beginning alone, so that a broken file still gets an error in its name. */
  readonly test: (head: string) => boolean;
  readonly read: (content: string) => LayoutPage[];
}

const HEAD = 4096;

/** Every structured format that is read, told by its first element; a new one is a row and a file. */
const FORMATS: readonly Format[] = [
  {
    name: 'hOCR',
    mediaType: 'text/vnd.hocr+html',
    test: (head) => /<html[\s>]/i.test(head) && /ocr[-_]|ocr_page/.test(head),
    read: (content) => readHocr(readXml(content)),
  },
  {
    name: 'ALTO',
    mediaType: 'application/alto+xml',
    test: (head) => /<(?:\w+:)?alto[\s>]/.test(head),
    read: (content) => readAlto(readXml(content)),
  },
  {
    name: 'PAGE',
    mediaType: 'application/vnd.prima.page+xml',
    test: (head) => /<(?:\w+:)?PcGts[\s>]/.test(head),
    read: (content) => readPageXml(readXml(content)),
  },
  {
    name: 'MinerU',
    mediaType: 'application/vnd.mineru.content-list+json',
    test: (head) => /^\s*\[\s*\{/.test(head) && /"(?:page_idx|text_level)"\s*:/.test(head),
    read: readMinerU,
  },
];

/** The format of a content by what it begins with, or null for plain text and Markdown. */
export function formatOf(content: string): Format | null {
  const head = content.slice(0, HEAD);
  return FORMATS.find(({ test }) => test(head)) ?? null;
}
