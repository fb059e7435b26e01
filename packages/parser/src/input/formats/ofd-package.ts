import type { Archive } from '../archive/read-archive.js';
import { FormatError } from '../format-error.js';
import { findAll, type MarkupNode, named, textIn } from '../markup/markup-node.js';
import { readMarkup } from '../markup/read-markup.js';

/** A page with the templates that lie under it (GB/T 33190-2016, 7.7). */
export interface OfdPage {
  readonly content: readonly MarkupNode[];
  readonly templates: readonly (readonly MarkupNode[])[];
  /** Width and height in millimetres; null where nothing tells. */
  readonly size: readonly [width: number, height: number] | null;
}

/** A path as the file at another path means it: from its folder, or from the top. */
function resolve(base: string, path: string): string {
  const parts = path.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const firstText = (nodes: readonly MarkupNode[], name: string): string =>
  findAll(nodes, named(name)).map(textIn)[0]?.trim() ?? '';

/** `0 0 210 297` */
function sizeIn(nodes: readonly MarkupNode[]): OfdPage['size'] {
  const [, , width, height] = firstText(nodes, 'PhysicalBox').split(/\s+/).map(Number);
  return width === undefined || height === undefined || !(width > 0 && height > 0)
    ? null
    : [width, height];
}

/** Reads the files of an OFD package by the references from one to the next. */
class OfdReader {
  readonly #archive: Archive;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  #read(path: string): readonly MarkupNode[] {
    const bytes = this.#archive.get(path);
    if (bytes === undefined) throw new FormatError('broken-zip', 0, null, `${path} is missing`);
    return readMarkup(new TextDecoder().decode(bytes), 'xml');
  }

  /** The pages of all documents of the package, in order. */
  pages(): OfdPage[] {
    const roots = findAll(this.#read('OFD.xml'), named('DocRoot'));
    return roots.flatMap((root) => this.#pagesOf(resolve('OFD.xml', textIn(root).trim())));
  }

  #pagesOf(path: string): OfdPage[] {
    const document = this.#read(path);
    const size = sizeIn(findAll(document, named('CommonData')));
    const templates = new Map(
      findAll(document, named('TemplatePage')).map(({ attributes }) => [
        attributes['ID'] ?? '',
        resolve(path, attributes['BaseLoc'] ?? ''),
      ]),
    );
    const pages = findAll(document, named('Pages')).flatMap(({ children }) =>
      findAll(children, named('Page')),
    );
    return pages.map(({ attributes }) => {
      const content = this.#read(resolve(path, attributes['BaseLoc'] ?? ''));
      const used = findAll(content, named('Template')).flatMap((template) => {
        const found = templates.get(template.attributes['TemplateID'] ?? '');
        return found === undefined ? [] : [this.#read(found)];
      });
      return { content, templates: used, size: sizeIn(content) ?? size };
    });
  }
}

/** The pages of an OFD package. Throws `FormatError` where a file is missing or broken. */
export function readOfdPackage(archive: Archive): OfdPage[] {
  return new OfdReader(archive).pages();
}
