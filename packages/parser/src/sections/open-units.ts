import type { Ordinal } from '../patterns/ordinal.js';
import type { Unit } from './unit.js';

interface OpenUnit {
  readonly unit: Unit;
  readonly rank: number;
}

/** How much deeper a phase or a month stands than the unit that is open above it. */
const FLOATING_STEP = 0.25;

/** The units that are open from the top of the tree down to the last line. */
export class OpenUnits {
  #stack: OpenUnit[] = [];

  get top(): Unit | undefined {
    return this.#stack.at(-1)?.unit;
  }

  /** Closes what an ordinal ends and gives its parent; undefined for the top of the tree. */
  makeRoom(ordinal: Ordinal): Unit | undefined {
    const { shape } = ordinal;
    const sibling = this.#stack.findIndex(({ unit }) => unit.shape === shape);
    if (sibling >= 0) {
      this.#stack = this.#stack.slice(0, sibling);
    } else if (shape.rank !== 'floating') {
      const { rank } = shape;
      const above = this.#stack.findIndex((open) => open.rank >= rank);
      if (above >= 0) this.#stack = this.#stack.slice(0, above);
    }
    return this.top;
  }

  open(unit: Unit): void {
    const { rank } = unit.shape;
    const above = this.#stack.at(-1)?.rank ?? 0;
    this.#stack.push({ unit, rank: rank === 'floating' ? above + FLOATING_STEP : rank });
  }
}
