import type { Diagnostic } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import { HAN } from '../patterns/characters.js';
import type { Source } from '../source/source.js';

/**
 * Below this nearly every second Chinese word of tesseract is wrong (43% of them on a clean scan, 56%
 * on a degraded one); above 0.7 one in fifty is.
 */
const DOUBTFUL = 0.3;

/** A mark or a stray letter that is doubted misleads nobody. */
const MATTERS = new RegExp(`[${HAN}\\d]`);

interface Run {
  start: number;
  end: number;
  lowest: number;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Words that the engine doubted, next to each other on a line: one finding, with the lowest confidence. */
export function findDoubtfulWords({ text, words }: Source): Diagnostic[] {
  const runs: Run[] = [];
  for (const { span, confidence } of words) {
    if (confidence === null || confidence >= DOUBTFUL) continue;
    const last = runs.at(-1);
    if (last !== undefined && /^ *$/.test(text.slice(last.end, span.start))) {
      last.end = span.end;
      last.lowest = Math.min(last.lowest, confidence);
    } else {
      runs.push({ ...span, lowest: confidence });
    }
  }
  return runs.flatMap(({ start, end, lowest }) => {
    if (!MATTERS.test(text.slice(start, end))) return [];
    const actual = `${text.slice(start, end)} (${percent(lowest)})`;
    const found = { span: { start, end }, actual, expected: percent(DOUBTFUL) };
    return [toDiagnostic('ocr/low-confidence', found)];
  });
}
