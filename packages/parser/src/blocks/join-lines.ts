import type { Line } from '../lines/index.js';
import { HAN } from '../patterns/characters.js';
import type { RepairLog } from '../repairs/index.js';
import type { View } from '../source/view.js';
import type { Block } from './block.js';
import { closingSiblings } from './closing-siblings.js';
import { columnsOf } from './columns-of.js';
import { isAttested, JOIN_RULES } from './join-rules.js';
import { OpenNumberings } from './open-numberings.js';

const JOINABLE: ReadonlySet<Line['kind']> = new Set([
  'text',
  'ordinal',
  'label',
  'attachment-note',
  'copied-to',
  'colophon',
]);

/** What may go on with a block: text, and a number that OCR or a line break put at the start of a line. */
const CONTINUING: ReadonlySet<Line['kind']> = new Set(['text', 'ordinal']);

const ONE_HAN = new RegExp(`^[${HAN}]$`);

/**
 * Whether the character that ends one page and begins the next was printed twice: the word without
 * it is attested elsewhere, the word with it is not, nor is it the end of a word (统/统筹, but not
 * 总校/校长).
 */
function isDoubled(before: View, after: View): boolean {
  const last = before.text.slice(-1);
  if (last !== after.text.slice(0, 1) || !ONE_HAN.test(last)) return false;
  const word = after.text.slice(0, 2);
  const wordBefore = before.text.slice(-2);
  const endsWord =
    ONE_HAN.test(wordBefore.slice(0, 1)) && isAttested(before, wordBefore, before.end - 2);
  return isAttested(after, word, after.start) && !isAttested(after, last + word, -1) && !endsWord;
}

interface Draft {
  readonly first: Line;
  kind: Block['kind'];
  view: View;
  last: Line;
  /** Index of its last line among all lines. */
  lastIndex: number;
  readonly siblingsClose: boolean;
}

function joinRuleFor(
  draft: Draft,
  line: Line,
  isFull: (index: number) => boolean,
  open: OpenNumberings,
): (typeof JOIN_RULES)[number] | undefined {
  if (!CONTINUING.has(line.kind) || !JOINABLE.has(draft.kind)) return undefined;
  if (draft.last.closed || (line.indented && draft.first.indented)) return undefined;
  const junction = {
    before: draft.view,
    beforeKind: draft.kind,
    line,
    isFull: () => isFull(draft.lastIndex),
    siblingsClose: draft.siblingsClose,
    mayHold: line.ordinal === null || open.mayHold(line.ordinal),
  };
  return JOIN_RULES.find(({ of, test }) => of === line.kind && test(junction));
}

const joinOf = ({ gap }: Line) => (gap > 0 ? 'join-page-break' : 'join-line');

function join(draft: Draft, line: Line, evidence: string, log: RepairLog): void {
  const isPageBreak = line.gap > 0;
  const [left, right] = [draft.view.text.slice(-1), line.view.text.slice(0, 1)];
  const place = [draft.view.end - 1, line.view.start + 1] as const;
  let rest = line.view;
  const isDropped = isPageBreak && log.allows('drop-doubled-character');
  if (isDropped && isDoubled(draft.view, line.view)) {
    rest = line.view.slice(1);
    const why = `${line.view.text.slice(0, 2)} is attested, ${left}${line.view.text.slice(0, 2)} is not`;
    log.record(draft.view.source, 'drop-doubled-character', place, left, why);
  } else {
    log.record(draft.view.source, joinOf(line), place, left + right, evidence);
  }
  draft.view = draft.view.concat(rest);
  draft.last = line;
}

/** Joins lines to blocks where a rule tells that a line goes on; page furniture stays apart. */
export function joinLines(lines: readonly Line[], log: RepairLog): Block[] {
  const isFull = columnsOf(lines);
  const closing = closingSiblings(lines);
  const open = new OpenNumberings();
  const blocks: Block[] = [];
  let draft: Draft | null = null;
  const close = (): void => {
    if (draft === null) return;
    const { kind, view, first } = draft;
    const span = { start: first.span.start, end: draft.last.span.end };
    blocks.push({ kind, ordinal: first.ordinal, view, span });
    draft = null;
  };
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'blank' || line.kind === 'furniture') continue;
    const mayJoin = draft !== null && log.allows(joinOf(line));
    const rule = mayJoin ? joinRuleFor(draft as Draft, line, isFull, open) : undefined;
    if (draft !== null && rule !== undefined) {
      join(draft, line, rule.evidence, log);
      (draft as Draft).lastIndex = index;
    } else {
      close();
      if (line.ordinal !== null) open.advance(line.ordinal);
      draft = {
        first: line,
        kind: line.kind,
        view: line.view,
        last: line,
        lastIndex: index,
        siblingsClose: closing.has(line),
      };
    }
  }
  close();
  return blocks;
}
