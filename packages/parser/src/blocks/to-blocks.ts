import type { Line } from '../lines/index.js';
import type { RepairLog } from '../repairs/index.js';
import type { TableDraft } from '../tables/index.js';
import type { Block } from './block.js';
import { joinLines } from './join-lines.js';
import { removeSpaces } from './remove-spaces.js';
import { splitFusedUnits } from './split-fused-units.js';
import { splitLabels } from './split-labels.js';

/** A block of the lines that a table takes up. */
function toTableBlock(table: TableDraft, lines: readonly Line[]): Block[] {
  const printed = lines.slice(table.from, table.to).filter(({ kind }) => kind !== 'blank');
  const [first, ...others] = printed;
  const last = others.at(-1) ?? first;
  if (first === undefined || last === undefined) return [];
  const view = first.view.concat(others.map((line) => line.view));
  const span = { start: first.span.start, end: last.span.end };
  return [{ kind: 'table', ordinal: null, view, span, table }];
}

/** Puts lines together to blocks: joins what breaks cut, parts what OCR ran together; a table is one. */
export function toBlocks(
  lines: readonly Line[],
  tables: readonly TableDraft[],
  log: RepairLog,
): Block[] {
  const joined: Block[] = [];
  let from = 0;
  for (const table of tables) {
    for (const block of joinLines(lines.slice(from, table.from), log)) joined.push(block);
    for (const block of toTableBlock(table, lines)) joined.push(block);
    from = table.to;
  }
  for (const block of joinLines(from === 0 ? lines : lines.slice(from), log)) joined.push(block);
  return splitFusedUnits(joined, log)
    .flatMap(splitLabels)
    .map((block) => (block.table === undefined ? removeSpaces(block, log) : block));
}
