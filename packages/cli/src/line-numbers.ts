/** Tells on which line, counted from 1 as editors do, an offset into the text stands. */
export function toLineNumbers(text: string): (offset: number) => number {
  const ends = Array.from(text.matchAll(/\r\n|[\r\n]/g), ({ 0: end, index }) => index + end.length);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
