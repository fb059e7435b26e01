import { headMeaning } from '../head-meaning.js';
import type { PrintedRow } from '../printed-table.js';
import { toCell } from '../to-cell.js';
import type { Segment, VisualLine } from './segment.js';

/** A head with the heads that stand below it, if it is parted: 目标值 above 2028年 and 2030年. */
export interface PartedHead {
  readonly head: Segment;
  readonly parts: readonly Segment[];
}

const LONGEST = 12;
const NO_HEAD = /[、。;:,]|^[\d.%]+$/;

const labelOf = ({ view }: Segment): string => view.folded.replace(/\s+/g, '');

/** Whether a part stands between the heads on either side of one. */
function mayBelow(part: Segment, heads: readonly Segment[], at: number): boolean {
  const [before, next] = [heads[at - 1], heads[at + 1]];
  return (
    part.left >= (before?.right ?? Number.NEGATIVE_INFINITY) &&
    part.right <= (next?.left ?? Number.POSITIVE_INFINITY)
  );
}

const isUnder = (part: Segment, head: Segment): boolean =>
  Math.min(part.right, head.right) > Math.max(part.left, head.left);

/** The head that a part belongs to: that above it, else the one with most parts that may be its own. */
function ownerOf(part: Segment, parts: readonly Segment[], heads: readonly Segment[]): number {
  const known = heads.findIndex((head) => isUnder(part, head));
  if (known >= 0) return known;
  let [best, most] = [-1, 0];
  for (const [at, head] of heads.entries()) {
    if (!mayBelow(part, heads, at)) continue;
    const own = parts.filter((other) => mayBelow(other, heads, at));
    const count = own.length + (own.some((other) => isUnder(other, head)) ? 1 : 0);
    if (count > most) [best, most] = [at, count];
  }
  return best;
}

/** The heads of a line with those of the next line below them; null where that is no second line of heads. */
export function partHeads(
  { segments: heads }: VisualLine,
  next: VisualLine | null,
): readonly PartedHead[] | null {
  const parts = next?.segments ?? [];
  if (parts.length < 2 || parts.length >= heads.length * 2) return null;
  if (parts.some((part) => labelOf(part).length > LONGEST || NO_HEAD.test(labelOf(part))))
    return null;
  const owners = parts.map((part) => ownerOf(part, parts, heads));
  const parted = heads.map((head, at) => ({
    head,
    parts: parts.filter((_, index) => owners[index] === at),
  }));
  const isWhole = owners.every((owner) => owner >= 0 && (parted[owner]?.parts.length ?? 0) > 1);
  const isKnown = parts.some((part) => headMeaning(labelOf(part)) !== null);
  // 序号 stands above no part, and above no name of a row.
  const [first] = parted;
  return isWhole && first?.parts.length === 0 && (isKnown || isFewer(parts, heads)) ? parted : null;
}

/** Unknown words below heads are another line of heads only if they leave most columns blank. */
const isFewer = (parts: readonly Segment[], heads: readonly Segment[]): boolean =>
  parts.length * 2 <= heads.length + 1;

/** The two rows of such heads. */
export function toHeadRows(heads: readonly PartedHead[]): [PrintedRow, PrintedRow] {
  const above = heads.map(({ head: { view }, parts }) =>
    toCell([view], view.source, view.start, parts.length === 0 ? [2, 1] : [1, parts.length]),
  );
  const below = heads.flatMap(({ parts }) =>
    parts.map(({ view }) => toCell([view], view.source, view.start)),
  );
  return [above, below];
}
