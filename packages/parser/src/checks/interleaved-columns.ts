import type { Diagnostic } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import type { Line } from '../lines/index.js';
import { HAN } from '../patterns/characters.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';

/** Running text, a gap, running text again: two columns on one line. */
const TWO_COLUMNS = new GuardedPattern(
  new RegExp(`^[^\\s:]*[${HAN},。;、]{8}(?: {3,}|\\t+)[${HAN},。;、“(《\\d][^\\s:]{7,}$`),
  (folded) => folded.includes('   ') || folded.includes('\t'),
);
/** So many lines in a row are no chance: rosters and contents have names and numbers there. */
const FEWEST = 4;
const SHOWN = 40;

function toFinding(run: readonly Line[]): Diagnostic[] {
  const [first, last] = [run[0], run.at(-1)];
  if (run.length < FEWEST || first === undefined || last === undefined) return [];
  const span = { start: first.view.start, end: last.view.end };
  return [
    toDiagnostic('ocr/columns-interleaved', { span, actual: first.view.text.slice(0, SHOWN) }),
  ];
}

/** Lines on which two columns stand side by side, so that their texts are mixed. */
export function findInterleavedColumns(lines: readonly Line[]): Diagnostic[] {
  const findings: Diagnostic[] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (line.kind === 'blank') continue;
    const isMixed = TWO_COLUMNS.test(line.view.folded) && line.kind !== 'contents-entry';
    if (isMixed) run.push(line);
    else {
      findings.push(...toFinding(run));
      run = [];
    }
  }
  return [...findings, ...toFinding(run)];
}
