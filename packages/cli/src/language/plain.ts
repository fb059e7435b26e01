/**
 * Text from elsewhere as one line that cannot steer the terminal: no line breaks, no control
 * characters, and nothing invisible that turns the direction of writing or hides in a name.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/(?![\u200c\u200d])\p{Cf}/gu, '');
}
