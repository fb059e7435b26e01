import type { Span } from '@gongbao/schema/types';
import type { Nodes, Root } from 'mdast';

/**
 * Constructs that Chinese official text only resembles: `2018. `, `- 3 -` and `1. 强化` are no lists, an
 * indented number is no code, a signature above `---` is no heading, `5*3*2` is no emphasis. Lists,
 * quotes and emphasis are also quadratic in micromark; bold words are told without it.
 */
export const OFFICIAL_TEXT = {
  disable: {
    null: [
      'attention',
      'blockQuote',
      'characterReference',
      'codeIndented',
      'codeText',
      'definition',
      'hardBreakEscape',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;

function offsets(node: Nodes): Span | null {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}

/** What one node prints around its children, or is itself. */
function* markupAt(node: Nodes, text: string): Generator<Span> {
  const place = offsets(node);
  if (place === null) return;
  if (node.type === 'html') {
    yield* tagsIn(text, place);
  } else if (node.type === 'text') {
    yield* escapesIn(text, place);
  } else if ('children' in node) {
    const [first] = node.children;
    const last = node.children.at(-1);
    const start = (first && offsets(first)?.start) ?? place.end;
    const end = (last && offsets(last)?.end) ?? place.end;
    if (node.type === 'root') return;
    if (start > place.start) yield { start: place.start, end: start };
    if (place.end > end) yield { start: end, end: place.end };
  }
}

/** What all nodes of a tree print around and between the words; by a list, since nesting may be endless. */
function* markupIn(root: Root, text: string): Generator<Span> {
  const nodes: Nodes[] = [root];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    yield* markupAt(node, text);
    if ('children' in node) for (const child of node.children) nodes.push(child);
  }
}

function* escapesIn(text: string, { start, end }: Span): Generator<Span> {
  for (const match of text.slice(start, end).matchAll(ESCAPE)) {
    yield { start: start + match.index, end: start + match.index + 1 };
  }
}

const TAG = /<(?:!--|\/?[A-Za-z])[^<>]*>/g;

/** The tags of a stretch of HTML; what stands between them is print, as in the cells of a table. */
function* tagsIn(text: string, { start, end }: Span): Generator<Span> {
  for (const match of text.slice(start, end).matchAll(TAG)) {
    yield { start: start + match.index, end: start + match.index + match[0].length };
  }
}

/** Bullets, which are no list here: `- 责任单位：…`; but `- 3 -` is a page number. */
const BULLET = /(?<=^|[\n\r])[^\S\n\r]*[-*+][^\S\n\r]+(?=[^\s\d])/g;

function bulletsIn(text: string): Span[] {
  return [...text.matchAll(BULLET)].map(({ 0: bullet, index }) => ({
    start: index,
    end: index + bullet.length,
  }));
}

/** Bold words of one line; an escaped star is print. */
const BOLD = /(?<!\\)(\*\*|__)(?=\S)[^*_\n]+(?<=\S)\1/g;
const BOLD_MARK = 2;

function boldIn(text: string): Span[] {
  return [...text.matchAll(BOLD)].flatMap(({ 0: words, index }) => [
    { start: index, end: index + BOLD_MARK },
    { start: index + words.length - BOLD_MARK, end: index + words.length },
  ]);
}

/**
 * The spans of Markdown text that are mark-up and not print, ascending: `# ` of a heading, `**` of bold
 * words, bullets, `<>` of an address, the backslash of an escape, HTML tags. `text` is without
 * byte-order mark.
 */
export function markupOf(tree: Root, text: string): Span[] {
  return [...markupIn(tree, text), ...boldIn(text), ...bulletsIn(text)].sort(
    (left, right) => left.start - right.start,
  );
}
