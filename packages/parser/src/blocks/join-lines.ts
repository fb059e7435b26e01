import type { Line } from '../lines/index.js';
import { HAN } from '../patterns/characters.js';
import { type EvidenceName, type RepairLog, toEvidence } from '../repairs/index.js';
import type { View } from '../source/view.js';
import type { Block } from './block.js';
import { closingSiblings } from './closing-siblings.js';
import { columnsOf } from './columns-of.js';
import { isAttested, JOIN_RULES } from './join-rules.js';
import { OpenBlock } from './open-block.js';
import { OpenNumberings } from './open-numberings.js';

const JOINABLE: ReadonlySet<Line['kind']> = new Set([
  'text',
  'ordinal',
  'label',
  'attachment-note',
  'copied-to',
  'colophon',
]);

const ONE_HAN = new RegExp(`^[${HAN}]$`);

/**
 * Whether the character that ends one page and begins the next was printed twice: the word without
 * it is attested elsewhere, the word with it is not, nor is it the end of a word (统/统筹, but not
 * 总校/校长).
 */
function isDoubled(before: OpenBlock, after: View): boolean {
  const { source, end } = before;
  const last = before.text.slice(-1);
  if (last !== after.text.slice(0, 1) || !ONE_HAN.test(last)) return false;
  const word = after.text.slice(0, 2);
  const wordBefore = before.text.slice(-2);
  const endsWord =
    ONE_HAN.test(wordBefore.slice(0, 1)) && isAttested(source, end, wordBefore, end - 2);
  return (
    isAttested(source, end, word, after.start) &&
    !isAttested(source, end, last + word, -1) &&
    !endsWord
  );
}

function joinRuleFor(
  before: OpenBlock,
  line: Line,
  isFull: (index: number) => boolean,
  numberings: OpenNumberings,
): (typeof JOIN_RULES)[number] | undefined {
  if (!JOINABLE.has(before.kind)) return undefined;
  if (before.last.closed || (line.indented && before.first.indented)) return undefined;
  const mayHold = line.ordinal === null || numberings.mayHold(line.ordinal);
  const junction = { before, line, mayHold, isFull: () => isFull(before.lastIndex) };
  return JOIN_RULES.find(({ of, test }) => of === line.kind && test(junction));
}

const joinOf = ({ gap }: Line) => (gap > 0 ? 'join-page-break' : 'join-line');

/** Records why a line goes on, and gives what of it does: all but a character that is printed twice. */
function toRest(before: OpenBlock, line: Line, why: EvidenceName, log: RepairLog): View {
  const { view, gap } = line;
  const [left, right] = [before.text.slice(-1), view.text.slice(0, 1)];
  const place = [before.end - 1, view.start + 1] as const;
  if (gap > 0 && log.allows('drop-doubled-character') && isDoubled(before, view)) {
    const word = view.text.slice(0, 2);
    const evidence = toEvidence('doubled-character', { right: word, wrong: left + word });
    log.record(view.source, 'drop-doubled-character', place, left, evidence);
    return view.slice(1);
  }
  log.record(view.source, joinOf(line), place, left + right, toEvidence(why));
  return view;
}

/** Joins lines to blocks where a rule tells that a line goes on; page furniture stays apart. */
export function joinLines(lines: readonly Line[], log: RepairLog): Block[] {
  const isFull = columnsOf(lines);
  const closing = closingSiblings(lines);
  const numberings = new OpenNumberings();
  const blocks: Block[] = [];
  let open: OpenBlock | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'blank' || line.kind === 'furniture') continue;
    const mayJoin = open !== null && log.allows(joinOf(line));
    const rule = mayJoin ? joinRuleFor(open as OpenBlock, line, isFull, numberings) : undefined;
    if (open !== null && rule !== undefined) {
      open.append(toRest(open, line, rule.name, log), line, index);
    } else {
      if (open !== null) blocks.push(open.toBlock());
      if (line.ordinal !== null) numberings.advance(line.ordinal);
      open = new OpenBlock(line, index, closing.has(line));
    }
  }
  if (open !== null) blocks.push(open.toBlock());
  return blocks;
}
