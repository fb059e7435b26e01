import type { Box } from '../../source/recognized-word.js';
import type { LayoutLine, LayoutPage } from './layout.js';

/** The lines of a text of which nothing is known but the box around all of them. */
export function plainLines(text: string, box: Box | null = null): LayoutLine[] {
  return text.split('\n').map((line) => [{ text: line, confidence: null, box }]);
}

/** A page of which nothing is known but its text. */
export function textPage(text: string): LayoutPage {
  return { blocks: [{ kind: 'text', lines: plainLines(text) }] };
}
