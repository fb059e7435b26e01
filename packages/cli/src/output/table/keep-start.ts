import stringWidth from 'string-width';

/** The start of `text` that fits into `width` columns of a terminal. */
export function keepStart(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let [kept, left] = ['', width - stringWidth('…')];
  for (const character of text) {
    left -= stringWidth(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept}…`;
}
