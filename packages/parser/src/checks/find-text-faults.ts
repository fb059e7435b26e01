import type { Diagnostic } from '@gongbao/schema/types';
import type { Block } from '../blocks/index.js';
import type { Line } from '../lines/index.js';
import type { Segmenter } from '../segment/segmenter.js';
import type { Source } from '../source/source.js';
import { findArithmeticFaults } from './arithmetic/index.js';
import { findDamagedDates, findDamagedNumbers } from './damaged-heads.js';
import { findDoubtfulWords } from './doubtful-words.js';
import { findImpossibleDays } from './impossible-days.js';
import { findImpossibleNumbers } from './impossible-numbers.js';
import { findInterleavedColumns } from './interleaved-columns.js';
import { findMixedNumbers } from './mixed-numbers.js';
import { findReplacedBytes } from './replaced-bytes.js';
import { findSuspectedErrors } from './suspected-errors.js';
import { findOutsideTables, findUnreadTables } from './unread-tables.js';

/** What the stages before the issue know of a text. */
interface TextStages {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  /** Those of the front and back matter. */
  readonly outside: readonly Block[];
  /** What the OCR engine was more or less sure of; empty where the input does not tell. */
  readonly segmenter: Segmenter | undefined;
}

/** Faults of the text itself, which the finished issue shows no more. */
export function findTextFaults({
  source,
  lines,
  blocks,
  outside,
  segmenter,
}: TextStages): Diagnostic[] {
  return [
    ...findDoubtfulWords(source),
    ...findDamagedNumbers(blocks),
    ...findDamagedDates(blocks),
    ...findImpossibleDays(blocks),
    ...findReplacedBytes(source),
    ...findImpossibleNumbers(source),
    ...findMixedNumbers(source),
    ...findArithmeticFaults(blocks),
    ...findInterleavedColumns(lines),
    ...findUnreadTables(blocks),
    ...findOutsideTables(outside),
    ...findSuspectedErrors(blocks, segmenter),
  ];
}
