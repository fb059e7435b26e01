import type { Span } from '@gongbao/schema/types';

interface Printed {
  readonly text: string;
  readonly span: Span;
  readonly pieces?: readonly Span[];
}

function isPrinted(value: object): value is Printed {
  return 'text' in value && typeof value.text === 'string' && 'span' in value;
}

/** Which characters of a source stand in a record, a byte for each UTF-16 unit. */
export class Coverage {
  readonly #covered: Uint8Array;

  constructor(length: number) {
    this.#covered = new Uint8Array(length);
  }

  /** Takes in every printed string of a record, and of all records in it; containers hold nothing by themselves. */
  add(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (isPrinted(value)) {
      for (const span of value.pieces ?? [value.span]) this.addSpan(span);
      return;
    }
    if (Array.isArray(value)) for (const item of value) this.add(item);
    else for (const field of Object.values(value)) this.add(field);
  }

  addSpan({ start, end }: Span): void {
    this.#covered.fill(1, start, end);
  }

  has(offset: number): boolean {
    return this.#covered[offset] === 1;
  }
}
