import type { Ordinal } from '../patterns/ordinal.js';
import type { SectionDraft } from './section-draft.js';

interface OpenSection {
  readonly section: SectionDraft;
  readonly rank: number;
}

/** How much deeper a phase or a month stands than the section that is open above it. */
const FLOATING_STEP = 0.25;

/** The sections that are open from the top of the tree down to the last line. */
export class OpenSections {
  #stack: OpenSection[] = [];

  get top(): SectionDraft | undefined {
    return this.#stack.at(-1)?.section;
  }

  /** Closes what an ordinal ends and gives its parent; undefined for the top of the tree. */
  makeRoom(ordinal: Ordinal): SectionDraft | undefined {
    const { shape } = ordinal;
    const sibling = this.#stack.findIndex(({ section }) => section.shape === shape);
    if (sibling >= 0) {
      this.#stack = this.#stack.slice(0, sibling);
    } else if (shape.rank !== 'floating') {
      const { rank } = shape;
      const above = this.#stack.findIndex((open) => open.rank >= rank);
      if (above >= 0) this.#stack = this.#stack.slice(0, above);
    }
    return this.top;
  }

  open(section: SectionDraft): void {
    const { rank } = section.shape;
    const above = this.#stack.at(-1)?.rank ?? 0;
    this.#stack.push({ section, rank: rank === 'floating' ? above + FLOATING_STEP : rank });
  }
}
