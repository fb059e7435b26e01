/** Places of a text that are read, each once. */
export class ReadPlaces {
  readonly #read = new Set<number>();

  isFree(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#read.has(at)) return false;
    return true;
  }

  take(from: number, to: number): void {
    for (let at = from; at < to; at += 1) this.#read.add(at);
  }
}
