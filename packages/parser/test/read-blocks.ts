import { type Block, toBlocks } from '../src/blocks/index.js';
import { toHealed } from '../src/healing/index.js';
import { toLines } from '../src/lines/index.js';
import { RepairLog } from '../src/repairs/index.js';
import { toSource } from '../src/source/source.js';
import { toTables } from '../src/tables/index.js';

/** The blocks of a text, with what was repaired on the way to them. */
export function readBlocks(text: string): {
  readonly blocks: readonly Block[];
  readonly log: RepairLog;
} {
  const log = new RepairLog();
  const source = toHealed(toSource(text), log);
  const lines = toLines(source, log);
  return { blocks: toBlocks(lines, toTables(source, lines), log), log };
}
