/** What OCR reads for a digit in a number that is otherwise printed in digits. */
const DIGIT_OF: ReadonlyMap<string, string> = new Map([
  ...[...'OoQ〇○◯ΟО'].map((zero) => [zero, '0'] as const),
  ...[...'lI|'].map((one) => [one, '1'] as const),
  ['Z', '2'],
  ['S', '5'],
  ['B', '8'],
]);

/** A class of digits and of what is taken for them, for use inside a RegExp. */
export const DIGIT_LIKE = `\\d${[...DIGIT_OF.keys()].join('')}`;

/** The digits that a run of look-alikes stands for: 2O1B → 2018. */
export function toDigits(printed: string): string {
  return [...printed].map((character) => DIGIT_OF.get(character) ?? character).join('');
}
