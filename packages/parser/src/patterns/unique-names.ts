/** Gives each name once: a repeated one gets `#2`, `#3` … behind it. */
export class UniqueNames {
  readonly #taken = new Set<string>();
  /** By repeated name the number to try next; those below it are taken. */
  readonly #next = new Map<string, number>();

  get isEmpty(): boolean {
    return this.#taken.size === 0;
  }

  take(wanted: string): string {
    let name = wanted;
    let count = this.#next.get(wanted) ?? 2;
    for (; this.#taken.has(name); count += 1) name = `${wanted}#${count}`;
    if (name !== wanted) this.#next.set(wanted, count);
    this.#taken.add(name);
    return name;
  }
}
