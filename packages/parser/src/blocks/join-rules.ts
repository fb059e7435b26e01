import type { Line } from '../lines/index.js';
import { HAN } from '../patterns/characters.js';
import type { Source } from '../source/source.js';
import type { OpenBlock } from './open-block.js';

/** A block that is being put together, and the line that may go on with it. */
interface Junction {
  readonly before: OpenBlock;
  readonly line: Line;
  /** Whether the last line of the block reaches the right edge of its column. */
  readonly isFull: () => boolean;
}

interface JoinRule {
  readonly name: string;
  readonly test: (junction: Junction) => boolean;
  readonly evidence: string;
}

const SENTENCE_END = /[。！？!?;:]["”’]?$/;
/** What a line that is finished may end with. */
export const CLOSED = /[。！？!?;:)\]》"”’]$/;
const PROSE = /[。,;、:]/;
const LEADING_MARK = /^[,。、;:)》”’！？]/;
/** A line that may be a heading set alone: no sentence ends in it. */
export const SENTENCELESS = /^[^。]{0,80}$/;

/** A line that a break cut fills its column; shorter ones are headings. */
const NARROWEST_COLUMN = 12;

const ATTESTATION_WINDOW = 60_000;

/** Whether words are printed unbroken near a source offset, at another place than their own. */
export function isAttested(source: Source, near: number, words: string, ownPlace: number): boolean {
  const from = Math.max(0, near - ATTESTATION_WINDOW);
  const text = source.text.slice(from, near + ATTESTATION_WINDOW);
  let at = text.indexOf(words);
  if (at + from === ownPlace) at = text.indexOf(words, at + 1);
  return at >= 0;
}

/** Pairs that a line break may part, and how far behind its opening mark such a thing may reach. */
const BREAKABLE = [
  { open: '《', close: '》', reach: 60 },
  { open: '(', close: ')', reach: 400 },
  { open: '[', close: ']', reach: 60 },
  { open: '“', close: '”', reach: 200 },
] as const;

/** A mark that OCR put in opens nothing: where a sentence ends behind it, the bracket is not open. */
function isOpen({ before, line }: Junction): boolean {
  if (line.gap > 0 && SENTENCE_END.test(before.folded)) return false;
  return BREAKABLE.some(({ open, close, reach }) => {
    const tail = before.folded.slice(-reach);
    return tail.lastIndexOf(open) > tail.lastIndexOf(close);
  });
}

const THREE_HAN = new RegExp(`^[${HAN}]{3}$`);

function isJunctionAttested({ before, line }: Junction): boolean {
  const left = before.text.slice(-2);
  const right = line.view.text.slice(0, 2);
  return [left + right.slice(0, 1), left.slice(1) + right].every(
    (words) => THREE_HAN.test(words) && isAttested(before.source, before.end, words, -1),
  );
}

/** A heading may hold commas; only a sentence behind it shows that the text was running. */
function isRunning(before: OpenBlock): boolean {
  return before.kind === 'ordinal'
    ? before.siblingsClose || !SENTENCELESS.test(before.folded)
    : before.hasSentenceMark();
}

/** Ordered, first match wins: why a line goes on with the block before it. */
export const JOIN_RULES: readonly JoinRule[] = [
  {
    name: 'open-list',
    test: ({ before }) => /[、,]$/.test(before.folded),
    evidence: 'the list or clause before the break is open',
  },
  {
    name: 'leading-mark',
    test: ({ line }) => LEADING_MARK.test(line.view.folded),
    evidence: 'no line begins with this mark',
  },
  {
    name: 'open-bracket',
    test: isOpen,
    evidence: 'a bracket or quotation before the break is open',
  },
  {
    name: 'mid-sentence',
    test: (junction) =>
      junction.line.gap > 0 &&
      junction.before.kind !== 'label' &&
      !CLOSED.test(junction.before.folded) &&
      isRunning(junction.before) &&
      PROSE.test(junction.line.view.folded),
    evidence: 'the sentence before the break is not finished',
  },
  {
    name: 'attested-word',
    test: (junction) =>
      junction.line.gap > 0 &&
      junction.before.kind !== 'label' &&
      !CLOSED.test(junction.before.folded) &&
      junction.before.folded.length >= NARROWEST_COLUMN &&
      PROSE.test(junction.line.view.folded) &&
      isJunctionAttested(junction),
    evidence: 'the word across the break stands unbroken elsewhere',
  },
  {
    name: 'wrapped',
    test: ({ before, line, isFull }) =>
      line.gap === 0 && !SENTENCE_END.test(before.folded) && isFull(),
    evidence: 'the line before reaches the edge of its column',
  },
  {
    name: 'wrapped-field',
    test: ({ before, line }) =>
      line.gap === 0 && before.kind === 'colophon' && /\]$/.test(before.folded),
    evidence: 'a number goes on behind its year',
  },
];
