import type { LayoutPage } from '../layout/layout.js';
import { readAlto } from './alto.js';
import { type Content, type ContentShape, toContentShape } from './content-shape.js';
import { isDocling, readDocling } from './docling.js';
import type { Format } from './format.js';
import { readHocr } from './hocr.js';
import { isHtmlPage, readHtmlPage } from './html.js';
import { isMinerUAnswer, readMinerUAnswer } from './mineru-api.js';
import { isContentList, readContentList } from './mineru-content-list.js';
import { isContentListV2, readContentListV2 } from './mineru-content-list-v2.js';
import { isMiddle, readMiddle } from './mineru-middle.js';
import { isModelOutput, readModelOutput } from './mineru-model.js';
import { readOfd } from './ofd.js';
import { isPaddleOcr, readPaddleOcr } from './paddle-ocr.js';
import { isPaddleOcr2, readPaddleOcr2 } from './paddle-ocr-2.js';
import { readPageXml } from './page-xml.js';
import { isPpStructure, readPpStructure } from './pp-structure.js';
import { refuseUnknown } from './refuse-unknown.js';
import { isUmiCsv, readUmiCsv } from './umi-csv.js';
import { isUmiJson, readUmiJson } from './umi-json.js';
import { isUmiMarkdown, readUmiMarkdown } from './umi-markdown.js';
import { isUmiText, readUmiText } from './umi-text.js';

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
    name: 'HTML',
    mediaType: 'text/html',
    furniture: 'web-furniture',
    test: isHtmlPage,
    read: ({ content }) => readHtmlPage(content),
  },
  {
    name: 'MinerU content_list.json',
    mediaType: 'application/vnd.mineru.content-list+json',
    test: ({ json }) => isContentList(json),
    read: ({ json }) => readContentList(json),
  },
  {
    name: 'MinerU content_list_v2.json',
    mediaType: 'application/vnd.mineru.content-list-v2+json',
    test: ({ json }) => isContentListV2(json),
    read: ({ json }) => readContentListV2(json),
  },
  {
    name: 'MinerU middle.json',
    mediaType: 'application/vnd.mineru.middle+json',
    test: ({ json }) => isMiddle(json),
    read: ({ json }) => readMiddle(json),
  },
  {
    name: 'MinerU model.json',
    mediaType: 'application/vnd.mineru.model+json',
    test: ({ json }) => isModelOutput(json),
    read: ({ json }) => readModelOutput(json),
  },
  {
    name: 'mineru-api',
    mediaType: 'application/vnd.mineru.api+json',
    test: ({ json }) => isMinerUAnswer(json),
    read: ({ json }) => readMinerUAnswer(json),
  },
  {
    name: 'DoclingDocument',
    mediaType: 'application/vnd.docling+json',
    test: ({ json }) => isDocling(json),
    read: ({ json }) => readDocling(json),
  },
  {
    name: 'PP-StructureV3',
    mediaType: 'application/vnd.paddle.pp-structure+json',
    test: ({ json }) => isPpStructure(json),
    read: ({ json }) => readPpStructure(json),
  },
  {
    name: 'PaddleOCR 3',
    mediaType: 'application/vnd.paddle.ocr+json',
    test: ({ json }) => isPaddleOcr(json),
    read: ({ json }) => readPaddleOcr(json),
  },
  {
    name: 'PaddleOCR 2',
    mediaType: 'application/vnd.paddle.ocr-2+json',
    test: ({ json }) => isPaddleOcr2(json),
    read: ({ json }) => readPaddleOcr2(json),
  },
  {
    name: 'Umi-OCR JSON',
    mediaType: 'application/vnd.umi-ocr+json',
    test: ({ json }) => isUmiJson(json),
    read: ({ json }) => readUmiJson(json),
  },
  {
    name: 'Umi-OCR TXT',
    mediaType: 'text/vnd.umi-ocr',
    test: ({ content }) => isUmiText(content),
    read: ({ content }) => readUmiText(content),
  },
  {
    name: 'Umi-OCR Markdown',
    mediaType: 'text/vnd.umi-ocr+markdown',
    test: ({ content }) => isUmiMarkdown(content),
    read: ({ content }) => readUmiMarkdown(content),
  },
  {
    name: 'Umi-OCR CSV',
    mediaType: 'text/vnd.umi-ocr+csv',
    test: ({ content }) => isUmiCsv(content),
    read: ({ content }) => readUmiCsv(content),
  },
  {
    name: 'OFD',
    mediaType: 'application/ofd',
    test: ({ archive }) => archive?.has('OFD.xml') === true,
    read: ({ archive }) => (archive === null ? [] : readOfd(archive)),
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
export function recognize(content: Content): Recognized | null {
  const shape: ContentShape = toContentShape(content);
  const format = FORMATS.find(({ test }) => test(shape));
  if (format === undefined) {
    refuseUnknown(shape);
    return null;
  }
  return { format, read: () => format.read(shape) };
}
