import stringWidth from 'string-width';

/** The end of `text` that fits into `width` columns: titles start alike and differ at the end. */
export function keepEnd(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const characters = [...text];
  let [start, left] = [characters.length, width - stringWidth('…')];
  while (start > 0) {
    left -= stringWidth(characters[start - 1] ?? '');
    if (left < 0) break;
    start -= 1;
  }
  return `…${characters.slice(start).join('')}`;
}
