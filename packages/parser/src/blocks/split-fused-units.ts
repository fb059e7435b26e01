import type { Repair } from '@gongbao/schema';
import { lineKind } from '../lines/index.js';
import { type Ordinal, readOrdinal } from '../patterns/ordinal.js';
import type { Block } from './block.js';
import { toRepair } from './repair.js';

const CANDIDATE =
  /(?<=[。;！？\s])(?=\d{1,3}\s?[.、]|\([一二三四五六七八九十]|第[一二三四五六七八九十百]|[一二三四五六七八九十]{1,3}、)/g;

const FURTHEST = 40;

function rankOf(ordinal: Ordinal): number {
  return ordinal.shape.rank === 'floating' ? Number.POSITIVE_INFINITY : ordinal.shape.rank;
}

/** The numberings that are open, by style; an ordinal of a higher style ends those below it. */
class OpenNumberings {
  readonly #last = new Map<string, Ordinal>();

  advance(ordinal: Ordinal): void {
    for (const [name, other] of this.#last) {
      const isEnded = rankOf(other) > rankOf(ordinal) && !other.shape.runsThrough;
      if (isEnded) this.#last.delete(name);
    }
    this.#last.set(ordinal.shape.name, ordinal);
  }

  expects(ordinal: Ordinal): boolean {
    const last = this.#last.get(ordinal.shape.name);
    return last?.value != null && ordinal.value === last.value + 1;
  }
}

/** The place inside a block where the next unit of an open numbering begins, or null. */
function findFusedUnit(
  block: Block,
  open: OpenNumberings,
): { at: number; ordinal: Ordinal } | null {
  const { folded } = block.view;
  const seen = new Set<string>();
  for (const { index: at } of folded.matchAll(CANDIDATE)) {
    const ordinal = readOrdinal(folded.slice(at, at + FURTHEST));
    if (ordinal === null) continue;
    const isInlineSequence = seen.has(ordinal.shape.name);
    seen.add(ordinal.shape.name);
    if (!isInlineSequence && open.expects(ordinal)) return { at, ordinal };
  }
  return null;
}

/**
 * Parts units that OCR ran into the line before them, where the number is the next of an open
 * numbering: 责任单位：…各镇、街道 49. 切实加大保护力度。…
 */
export function splitFusedUnits(blocks: readonly Block[], repairs: Repair[]): Block[] {
  const result: Block[] = [];
  const open = new OpenNumberings();
  for (const whole of blocks) {
    let block = whole;
    for (;;) {
      const own =
        block.kind === 'ordinal' ? readOrdinal(block.view.folded.slice(0, FURTHEST)) : null;
      if (own !== null) open.advance(own);
      const fused = /^(?:ordinal|label|text)$/.test(block.kind) ? findFusedUnit(block, open) : null;
      if (fused === null) break;
      const { at, ordinal } = fused;
      const place = [
        block.view.offset(at - 1),
        block.view.offset(at) + ordinal.printedLength,
      ] as const;
      const why = `number ${ordinal.value} goes on an open numbering`;
      const after = `\n${block.view.text.slice(at, at + ordinal.printedLength)}`;
      repairs.push(toRepair(block.view, 'split-fused-unit', place, after, why));
      const cut = block.view.offset(at);
      const head = block.view.slice(0, at).trim();
      result.push({ ...block, view: head, span: { start: block.span.start, end: cut } });
      const rest = block.view.slice(at);
      const kind = lineKind(rest.folded.slice(0, FURTHEST)) === 'ordinal' ? 'ordinal' : 'text';
      block = { kind, view: rest, span: { start: cut, end: block.span.end } };
    }
    result.push(block);
  }
  return result;
}
