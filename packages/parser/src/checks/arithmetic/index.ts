import type { Diagnostic } from '@gongbao/schema/types';
import type { Block } from '../../blocks/index.js';
import { toDiagnostic } from '../../diagnostics/index.js';
import { Passage } from '../../marks/index.js';
import type { NumberMark } from '../../patterns/number/index.js';
import { WordSet } from '../../patterns/word-set.js';
import type { Contradiction } from './contradiction.js';
import { findWrongDifferences } from './differences.js';
import { findWrongCounts } from './enumerations.js';
import { findWrongSums } from './sums.js';

/** Cheap first look: without one of these nothing is reckoned. */
const reckoned = new WordSet('其中 包括 包含 分别 分为 共 合计 总计 由 从 原 二是'.split(' '));
const SENTENCE = /[^。]{4,400}/g;

const moved = (mark: NumberMark, by: number): NumberMark => ({
  ...mark,
  from: mark.from - by,
  to: mark.to - by,
});

/** Contradictions of a passage, sentence by sentence; their places are of the passage. */
function contradictionsOf(passage: Passage): Contradiction[] {
  const { folded, numbers } = passage;
  const found = findWrongCounts(folded);
  if (numbers.length < 3) return found;
  let cursor = 0;
  for (const { 0: sentence, index } of folded.matchAll(SENTENCE)) {
    const end = index + sentence.length;
    const marks: NumberMark[] = [];
    for (; (numbers[cursor]?.to ?? end + 1) <= end; cursor += 1) {
      const mark = numbers[cursor];
      if (mark !== undefined && mark.from >= index) marks.push(moved(mark, index));
    }
    const wrong = [...findWrongSums(sentence, marks), ...findWrongDifferences(sentence, marks)];
    for (const one of wrong) {
      found.push({ ...one, first: moved(one.first, -index), second: moved(one.second, -index) });
    }
  }
  return found;
}

function toDiagnostics(passage: Passage, contradiction: Contradiction): Diagnostic[] {
  const { first, expectedFirst, second, expectedSecond } = contradiction;
  const at = ({ from, to }: NumberMark, expected: string): Diagnostic => {
    const { text, span } = passage.slice(from, to).toText();
    return toDiagnostic('text/arithmetic', { span, actual: text, expected });
  };
  return [at(first, expectedFirst), at(second, expectedSecond)];
}

/** 勾稽: totals against their parts, changes against their values, announced counts against their items, reported at both places. */
export function findArithmeticFaults(blocks: readonly Block[]): Diagnostic[] {
  return blocks.flatMap(({ view }) => {
    if (!reckoned.isIn(view.folded)) return [];
    const passage = Passage.of(view);
    return contradictionsOf(passage).flatMap((one) => toDiagnostics(passage, one));
  });
}
