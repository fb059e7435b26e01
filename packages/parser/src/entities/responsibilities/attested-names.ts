import type { Block } from '../../blocks/index.js';
import { labelOf } from '../../marks/index.js';
import { perLexicon } from '../../own-words/per-lexicon.js';
import { characterSet } from '../../patterns/character-set.js';
import { splitOutsideBrackets } from '../../patterns/lists.js';
import { isRole } from '../../tables/index.js';

const partsNames = characterSet('、,;');

/** The lists of names that a block holds: behind its label, or in the cells below heads that say who. */
function listsOf({ kind, view, table }: Block): string[] {
  const label = kind === 'label' ? labelOf(view) : null;
  if (label !== null && !label.isPerson) return [view.folded.slice(label.length)];
  if (table === undefined) return [];
  const { columns, rows } = table;
  return rows.flatMap(({ cells, own }) =>
    cells.flatMap((cell, at) => {
      const meaning = columns[at]?.meaning ?? 'other';
      return own.has(cell) && isRole(meaning) && meaning !== 'leader' ? [cell.view.folded] : [];
    }),
  );
}

/** A name that the caller told stands for itself, wherever separators are lost. */
const TOLD = 3;

const ownCounts = perLexicon(({ bodies }) => [...bodies].map((name) => [name, TOLD] as const));

/** How often each name stands alone on the label lines and in the tables of a text. */
export function attestedNames(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(ownCounts());
  for (const list of blocks.flatMap(listsOf)) {
    for (const name of splitOutsideBrackets(list, partsNames)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}
