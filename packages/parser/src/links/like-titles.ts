/** How much of their pairs of characters two titles must share to be one in changed words. */
const ALIKE = 0.8;
/** Of its pairs, the share that a title as like as that cannot all lack. */
const TELLING = 0.34;
/** Titles that are compared in full, at the most. */
const MOST_COMPARED = 200;
const FILLING = /[的]|关于|工作/g;
const OPENING = 2;

function pairsOf(title: string): ReadonlySet<string> {
  const plain = title.replace(FILLING, '');
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < plain.length; index += 1)
    pairs.add(plain.slice(index, index + 2));
  return pairs;
}

/** Sørensen–Dice coefficient of two sets of pairs. */
function likeness(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of ours) if (theirs.has(pair)) shared += 1;
  return (2 * shared) / Math.max(1, ours.size + theirs.size);
}

interface KnownTitle {
  readonly order: number;
  readonly id: string;
  readonly pairs: ReadonlySet<string>;
}

/** Titles by their pairs of characters, filling words set aside, to find one in changed words. */
export class LikeTitles {
  #size = 0;
  /** By opening and pair, since titles that are one in changed words begin alike. */
  readonly #byPair = new Map<string, KnownTitle[]>();
  readonly #found = new Map<string, string | null>();

  add(title: string, id: string): void {
    const known = { order: this.#size, id, pairs: pairsOf(title) };
    this.#size += 1;
    for (const pair of known.pairs) {
      const key = title.slice(0, OPENING) + pair;
      const others = this.#byPair.get(key);
      if (others === undefined) this.#byPair.set(key, [known]);
      else others.push(known);
    }
  }

  /** The id of the first title that is alike, or null. To be asked when all titles are added. */
  find(wanted: string): string | null {
    const known = this.#found.get(wanted);
    if (known !== undefined) return known;
    const pairs = pairsOf(wanted);
    const alike = this.#candidates(wanted, pairs).find(
      (title) => likeness(title.pairs, pairs) >= ALIKE,
    );
    this.#found.set(wanted, alike?.id ?? null);
    return alike?.id ?? null;
  }

  /** Titles that share one of the rarest pairs, in the order in which they were added. */
  #candidates(wanted: string, pairs: ReadonlySet<string>): readonly KnownTitle[] {
    const groups = [...pairs]
      .map((pair) => this.#byPair.get(wanted.slice(0, OPENING) + pair) ?? [])
      .sort((left, right) => left.length - right.length)
      .slice(0, Math.floor(pairs.size * TELLING) + 1);
    const titles = new Set<KnownTitle>();
    for (const group of groups) {
      for (const title of group.slice(0, MOST_COMPARED - titles.size)) titles.add(title);
    }
    return [...titles].sort((left, right) => left.order - right.order);
  }
}
