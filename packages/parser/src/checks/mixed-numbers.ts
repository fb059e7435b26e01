import type { Diagnostic } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import { toDigits } from '../patterns/look-alike-digits.js';
import { readMixedRun } from '../patterns/number/index.js';
import type { Source } from '../source/source.js';

/** Cheap first look: a digit beside what OCR takes for one. */
const BESIDE = /\d[OoQ〇○lI|SZB]|[OoQ〇○lI|SZB]\d/g;
/** Digits among other characters, which no value is made of: 7〇%, 30○0亩, l〇0个. */
export function findMixedNumbers({ text, folded }: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  let end = 0;
  for (const { index } of folded.matchAll(BESIDE)) {
    const run = index < end ? null : readMixedRun(folded, index);
    if (run === null) continue;
    end = run.to;
    if (!run.isMisread) continue;
    const actual = text.slice(run.from, run.to);
    const span = { start: run.from, end: run.to };
    found.push(toDiagnostic('text/mixed-number', { span, actual, expected: toDigits(actual) }));
  }
  return found;
}
