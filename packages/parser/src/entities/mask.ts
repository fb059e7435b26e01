/** A private character that stands for what is printed but not to be read; one for one, so offsets hold. */
export const MASK = '\ue000';

/** Blanks out every match of a pattern with the g flag in a folded text. */
export function blankOut(folded: string, pattern: RegExp): string {
  return folded.replace(pattern, (match) => MASK.repeat(match.length));
}
