import type { Ordinal } from '../patterns/ordinal.js';

const MOST_LOST = 3;

function rankOf(ordinal: Ordinal): number {
  return ordinal.shape.rank === 'floating' ? Number.POSITIVE_INFINITY : ordinal.shape.rank;
}

/** The numberings that are open, by style; an ordinal of a higher style ends those below it. */
export class OpenNumberings {
  readonly #last = new Map<string, Ordinal>();

  advance(ordinal: Ordinal): void {
    for (const [name, other] of this.#last) {
      const isEnded = rankOf(other) > rankOf(ordinal) && !other.shape.runsThrough;
      if (isEnded) this.#last.delete(name);
    }
    this.#last.set(ordinal.shape.name, ordinal);
  }

  /** Whether a number may stand here: the first of its style, or one of the next few, since OCR loses some. */
  mayHold({ shape, value }: Ordinal): boolean {
    const last = this.#last.get(shape.name)?.value;
    if (last == null || value === null) return true;
    return value > last && value <= last + MOST_LOST;
  }

  expects(ordinal: Ordinal): boolean {
    const last = this.#last.get(ordinal.shape.name);
    return last?.value != null && ordinal.value === last.value + 1;
  }
}
