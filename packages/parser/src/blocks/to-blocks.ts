import type { Repair } from '@gongbao/schema';
import type { Line } from '../lines/index.js';
import type { Block } from './block.js';
import { joinLines } from './join-lines.js';
import { removeSpaces } from './remove-spaces.js';
import { splitFusedUnits } from './split-fused-units.js';

/** What the blocks stage hands on. */
export interface BlockStage {
  readonly blocks: readonly Block[];
  readonly repairs: readonly Repair[];
}

/** Puts lines together to blocks: joins what breaks cut, parts what OCR ran together. */
export function toBlocks(lines: readonly Line[]): BlockStage {
  const repairs: Repair[] = [];
  const joined = joinLines(lines, repairs);
  const parted = splitFusedUnits(joined, repairs);
  const blocks = parted.map((block) => removeSpaces(block, repairs));
  repairs.sort((left, right) => left.span.start - right.span.start);
  return { blocks, repairs };
}
