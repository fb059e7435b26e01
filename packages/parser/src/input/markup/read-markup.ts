import { Parser } from 'htmlparser2';
import { FormatError } from '../format-error.js';
import type { MarkupNode } from './markup-node.js';

/** How much is asked of a markup language. */
interface Grammar {
  readonly xmlMode: boolean;
  /** Levels; formats nest a dozen deep, web pages some dozens: what goes deeper is no page. */
  readonly deepest: number;
  /** Whether an element must be closed by its own tag. */
  readonly mustClose: (name: string) => boolean;
}

/** XML; XHTML that engines write, with or without the care of XML; HTML as it is found. */
const GRAMMARS = {
  xml: { xmlMode: true, deepest: 60, mustClose: () => true },
  hocr: { xmlMode: false, deepest: 60, mustClose: (name) => name === 'div' || name === 'span' },
  html: { xmlMode: false, deepest: 400, mustClose: () => false },
} as const satisfies Record<string, Grammar>;

const LARGEST = 100_000_000;

interface GrowingNode extends MarkupNode {
  readonly children: GrowingNode[];
  text: string;
}

const NONE = {};

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Grows a tree from what the parser finds, and refuses what the grammar does not allow. */
class TreeReader extends Parser {
  readonly roots: readonly MarkupNode[];
  readonly #content: string;
  readonly #grammar: Grammar;
  #closed = 0;
  #unclosed: string | undefined;

  constructor(content: string, grammar: Grammar) {
    const top: GrowingNode = { name: '', attributes: NONE, children: [], text: '' };
    const open = [top];
    super(
      {
        onopentag: (name, attributes) => {
          const node = { name: withoutPrefix(name), attributes, children: [], text: '' };
          open.at(-1)?.children.push(node);
          open.push(node);
          if (open.length > grammar.deepest + 1) {
            this.#refuse('too-deep', `more than ${grammar.deepest} levels`);
          }
        },
        ontext: (text) => {
          const siblings = open.at(-1)?.children;
          const last = siblings?.at(-1);
          // References come apart from the text around them.
          if (last?.name === '') last.text += text;
          else siblings?.push({ name: '', attributes: NONE, children: [], text });
        },
        onclosetag: (name, isImplied) => {
          open.pop();
          this.#closed += 1;
          if (isImplied && grammar.mustClose(withoutPrefix(name))) this.#unclosed ??= name;
        },
        onprocessinginstruction: (name, data) => {
          const kind = name.toLowerCase();
          // A declaration of entities can make a small file fill the memory, or read others.
          if (kind !== '!entity' && !(kind === '!doctype' && data.includes('['))) return;
          this.#refuse('declares-entities', 'an internal DTD is not read');
        },
      },
      { xmlMode: grammar.xmlMode, recognizeSelfClosing: true },
    );
    this.roots = top.children;
    this.#content = content;
    this.#grammar = grammar;
  }

  /** A closing tag that closes nothing is passed over in HTML, and wrong in XML. */
  override onclosetag(start: number, end: number): void {
    this.#closed = 0;
    this.#unclosed = undefined;
    super.onclosetag(start, end);
    this.#refuseUnclosed();
    if (this.#closed > 0 || !this.#grammar.xmlMode) return;
    this.#refuse('broken-xml', `</${this.#content.slice(start, end)}> closes nothing`);
  }

  override onend(): void {
    this.#unclosed = undefined;
    super.onend();
    this.#refuseUnclosed();
  }

  #refuseUnclosed(): void {
    const name = this.#unclosed;
    if (name !== undefined) this.#refuse('broken-xml', `<${name}> is not closed`);
  }

  #refuse(fault: 'too-deep' | 'broken-xml' | 'declares-entities', detail: string): never {
    const line = this.#content.slice(0, this.startIndex).split('\n').length;
    throw new FormatError(fault, 0, line, detail);
  }
}

/**
 * Reads markup into a tree, in one pass. Throws `FormatError` for what is broken by its grammar, declares
 * entities, nests too deep or is too large.
 */
export function readMarkup(content: string, grammar: keyof typeof GRAMMARS): readonly MarkupNode[] {
  if (content.length > LARGEST) {
    throw new FormatError('too-large', 0, null, `more than ${LARGEST} characters`);
  }
  const reader = new TreeReader(content, GRAMMARS[grammar]);
  reader.end(content);
  return reader.roots;
}
