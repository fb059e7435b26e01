import type { Line } from '../lines/index.js';
import type { RepairLog } from '../repairs/index.js';
import type { Block } from './block.js';
import { joinLines } from './join-lines.js';
import { removeSpaces } from './remove-spaces.js';
import { splitFusedUnits } from './split-fused-units.js';

/** Puts lines together to blocks: joins what breaks cut, parts what OCR ran together. */
export function toBlocks(lines: readonly Line[], log: RepairLog): Block[] {
  const joined = joinLines(lines, log);
  return splitFusedUnits(joined, log).map((block) => removeSpaces(block, log));
}
