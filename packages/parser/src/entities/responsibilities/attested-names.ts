import type { Block } from '../../blocks/index.js';
import { readLabel } from '../../patterns/label.js';
import { splitOutsideBrackets } from '../../patterns/lists.js';

/** How often each name stands alone on the label lines of a text. */
export function attestedNames(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, view } of blocks) {
    const label = kind === 'label' ? readLabel(view.folded) : null;
    if (label === null || label.isPerson) continue;
    for (const name of splitOutsideBrackets(view.folded.slice(label.length), /[、,;]/)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}
