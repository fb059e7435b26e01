/** Places of a text that are read, each once. */
export class ReadPlaces {
  #read: Uint8Array | undefined;

  constructor(readonly length: number) {}

  isFree(from: number, to: number): boolean {
    if (this.#read === undefined) return true;
    for (let at = from; at < to; at += 1) if (this.#read[at] === 1) return false;
    return true;
  }

  take(from: number, to: number): void {
    this.#read ??= new Uint8Array(this.length);
    this.#read.fill(1, from, to);
  }
}
