const collator = new Intl.Collator('en', { numeric: true });

/** Compares names as people number them: p-2 before p-10; the same on every machine. */
export function naturalOrder(left: string, right: string): number {
  return collator.compare(left, right) || (left < right ? -1 : Number(left > right));
}
