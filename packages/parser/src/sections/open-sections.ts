import type { Ordinal } from '../patterns/ordinal.js';
import type { SectionDraft } from './section-draft.js';

interface OpenSection {
  readonly section: SectionDraft;
  /** Its ordinal by itself, without those above it. */
  readonly number: string;
  readonly rank: number;
}

/** How much deeper a phase, a month or a decimal number stands than the section that is open above it. */
const FLOATING_STEP = 0.25;

/** The number that stands above a decimal one: 1.2 above 1.2.3. */
const numberAbove = ({ path }: Ordinal): string | null =>
  path.includes('.') ? (/^(.+)\.\d+$/.exec(path)?.[1] ?? null) : null;

/** The sections that are open from the top of the tree down to the last line. */
export class OpenSections {
  #stack: OpenSection[] = [];

  get top(): SectionDraft | undefined {
    return this.#stack.at(-1)?.section;
  }

  /** Closes what an ordinal ends and gives its parent; undefined for the top of the tree. */
  makeRoom(ordinal: Ordinal): SectionDraft | undefined {
    const open = this.#openAbove(ordinal);
    this.#stack = this.#stack.slice(0, open);
    return this.top;
  }

  open(section: SectionDraft, { path, shape }: Ordinal): void {
    const above = this.#stack.at(-1)?.rank ?? 0;
    const rank = shape.rank === 'floating' ? above + FLOATING_STEP : shape.rank;
    this.#stack.push({ section, number: path, rank: Math.max(rank, above) });
  }

  /** How many sections stay open. */
  #openAbove(ordinal: Ordinal): number {
    const { name, rank } = ordinal.shape;
    const sibling = this.#stack.findIndex(({ section }) => section.shape.name === name);
    const parent = this.#depthOf(numberAbove(ordinal));
    if (sibling >= 0 && sibling >= parent) return sibling;
    if (parent > 0) return parent;
    if (rank === 'floating') return this.#stack.length;
    const deeper = this.#stack.findIndex((open) => open.rank >= rank);
    return deeper < 0 ? this.#stack.length : deeper;
  }

  /** How deep the innermost open section with a number stands, from 1; 0 where there is none. */
  #depthOf(number: string | null): number {
    return this.#stack.reduce(
      (deepest, open, at) => (open.number === number ? at + 1 : deepest),
      0,
    );
  }
}
