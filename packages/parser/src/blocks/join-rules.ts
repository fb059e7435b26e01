import type { Line } from '../lines/index.js';
import { HAN } from '../patterns/characters.js';
import type { View } from '../source/view.js';

/** A block that is being put together, and the line that may go on with it. */
export interface Junction {
  readonly before: View;
  readonly beforeKind: Line['kind'];
  readonly line: Line;
  /** Whether the last line of the block reaches the right edge of its column. */
  readonly full: boolean;
  /** Whether units numbered in this style around here end their first line with a mark. */
  readonly siblingsClose: boolean;
}

interface JoinRule {
  readonly name: string;
  readonly test: (junction: Junction) => boolean;
  readonly evidence: string;
}

const SENTENCE_END = /[。！？!?;:]["”’]?$/;
/** What a line that is finished may end with. */
export const CLOSED = /[。！？!?;:)\]》"”’]$/;
const SENTENCE_MARK = /[。,;]/;
const PROSE = /[。,;、:]/;
const LEADING_MARK = /^[,。、;:)》”’！？]/;
/** A line that may be a heading set alone: no sentence ends in it. */
export const SENTENCELESS = /^[^。]{0,80}$/;

const ATTESTATION_WINDOW = 60_000;

/** Whether a short string is printed unbroken within the given reach of a place in the source. */
export function isAttested(view: View, words: string, at: number): boolean {
  const from = Math.max(0, at - ATTESTATION_WINDOW);
  return view.source.text.slice(from, at + ATTESTATION_WINDOW).includes(words);
}

function isOpen(folded: string): boolean {
  const tail = folded.slice(-400);
  for (const [open, close] of ['《》', '()', '[]', '“”'] as const) {
    if (open === undefined || close === undefined) continue;
    if (tail.lastIndexOf(open) > tail.lastIndexOf(close)) return true;
  }
  return false;
}

const THREE_HAN = new RegExp(`^[${HAN}]{3}$`);

function isJunctionAttested({ before, line }: Junction): boolean {
  const left = before.text.slice(-2);
  const right = line.view.text.slice(0, 2);
  return [left + right.slice(0, 1), left.slice(1) + right].every(
    (words) => THREE_HAN.test(words) && isAttested(before, words, before.end),
  );
}

/** A heading may hold commas; only a sentence behind it shows that the text was running. */
function isRunning({ before, beforeKind, siblingsClose }: Junction): boolean {
  return beforeKind === 'ordinal'
    ? siblingsClose || !SENTENCELESS.test(before.folded)
    : SENTENCE_MARK.test(before.folded);
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
    test: ({ before }) => isOpen(before.folded),
    evidence: 'a bracket or quotation before the break is open',
  },
  {
    name: 'mid-sentence',
    test: (junction) =>
      junction.line.gap > 0 &&
      junction.beforeKind !== 'label' &&
      !CLOSED.test(junction.before.folded) &&
      isRunning(junction) &&
      PROSE.test(junction.line.view.folded),
    evidence: 'the sentence before the break is not finished',
  },
  {
    name: 'attested-word',
    test: (junction) =>
      junction.line.gap > 0 &&
      junction.beforeKind !== 'label' &&
      !CLOSED.test(junction.before.folded) &&
      PROSE.test(junction.line.view.folded) &&
      isJunctionAttested(junction),
    evidence: 'the word across the break stands unbroken elsewhere',
  },
  {
    name: 'wrapped',
    test: ({ before, line, full }) => line.gap === 0 && full && !SENTENCE_END.test(before.folded),
    evidence: 'the line before reaches the edge of its column',
  },
  {
    name: 'wrapped-field',
    test: ({ before, beforeKind, line }) =>
      line.gap === 0 && beforeKind === 'colophon' && /\]$/.test(before.folded),
    evidence: 'a number goes on behind its year',
  },
];
