/** Text from a document as one line that cannot steer the terminal: no line breaks, no control characters. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
