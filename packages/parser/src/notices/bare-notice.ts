import type { Block } from '../blocks/index.js';
import { documentTypeOf } from '../patterns/document-type.js';
import { isWebField } from '../patterns/web-field.js';
import { hasSubstance } from './has-substance.js';
import { isTitleLine } from './is-title-line.js';
import type { Opening } from './opening.js';
import { readSignature } from './signature.js';
import { titleRunEndingAt } from './title-run.js';

const SHORTEST_TITLE = 4;
/** A headline may ask or call; no sentence ends in it. */
const HEADLINE = /^[^。;:]{4,80}$/;
/** What a web page has behind the headline in its own title: the name of the site. */
const SITE = /\s[-|_].*$|[-|_][^-|_]{2,30}(?:网站|门户|网|平台)$/;

const isHeadline = ({ kind, view }: Block): boolean =>
  kind === 'text' && HEADLINE.test(view.folded.replace(SITE, '')) && !isWebField(view.folded);

const untitled = (start: number): Opening => ({ start, below: start, title: null });

/** The title with a 文种 that stands nearest above the text. */
function typedTitle(blocks: readonly Block[], textStart: number): Opening | null {
  for (let index = textStart - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (!isTitleLine(block) || block.view.length < SHORTEST_TITLE) continue;
    // 目录 above a list of contents is no title.
    if (blocks[index + 1]?.kind === 'contents-entry') continue;
    if (documentTypeOf(block.view.folded) === null) continue;
    const run = titleRunEndingAt(blocks, index);
    if (run !== null) return { start: run.first, below: run.last + 1, title: run.view };
  }
  return null;
}

const titleAt = (blocks: readonly Block[], at: number): Opening | null => {
  const title = blocks[at]?.view;
  return title === undefined ? null : { start: at, below: at + 1, title };
};

/** The first line where it is a headline, and where a web page prints it again above the text. */
function headlines(blocks: readonly Block[], textStart: number): readonly [number, number] | null {
  const first = blocks.findIndex(({ view }) => !isWebField(view.folded));
  const block = blocks[first];
  if (block === undefined || first > textStart || !isHeadline(block)) return null;
  const text = block.view.folded.replace(SITE, '');
  const again = blocks
    .slice(first + 1, textStart)
    .map(({ view }) => view.folded)
    .lastIndexOf(text);
  return [first, again < 0 ? first : first + 1 + again];
}

/** The one notice that a text is in which nothing else tells the beginning of any. */
function bareNotice(blocks: readonly Block[]): Opening | null {
  const textStart = blocks.findIndex(
    (block) => hasSubstance(block) && !isHeadlineAtTop(blocks, block),
  );
  if (textStart < 0) return null;
  const [first, again] = headlines(blocks, textStart) ?? [-1, -1];
  const repeated = again > first ? titleAt(blocks, again) : null;
  return repeated ?? typedTitle(blocks, textStart) ?? titleAt(blocks, first) ?? untitled(0);
}

/** The first line may end like a sentence and be a headline all the same, where more stands under it. */
function isHeadlineAtTop(blocks: readonly Block[], block: Block): boolean {
  return block === blocks[0] && blocks.length > 1 && isHeadline(block);
}

/**
 * Adds the notice that a text without any other is, or that stands signed before the first one. Only a text
 * without sentences and numbered units is none.
 */
export function withBareNotice(
  blocks: readonly Block[],
  openings: readonly Opening[],
): readonly Opening[] {
  const [first] = openings;
  if (first === undefined) {
    const bare = bareNotice(blocks);
    return bare === null ? [] : [bare];
  }
  const front = blocks.slice(0, first.start);
  if (front.some(({ kind }) => kind === 'contents-entry' || kind === 'category')) return openings;
  const isSigned = front.some(hasSubstance) && (readSignature(front, 0)?.issuers.length ?? 0) > 0;
  const bare = isSigned ? bareNotice(front) : null;
  return bare === null ? openings : [bare, ...openings];
}
