import type { Box } from '../extracted-text.js';
import type { LayoutLine } from './layout.js';

/** The lines of a text of which nothing is known but the box around all of them. */
export function plainLines(text: string, box: Box | null = null): LayoutLine[] {
  return text.split('\n').map((line) => [{ text: line, confidence: null, box }]);
}
