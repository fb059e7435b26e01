import type { TextBlock } from '../layout/layout.js';

/** Types of blocks that are not of the text, or not at their place in it; in `v2` with `page_` before. */
const KINDS: Readonly<Record<string, TextBlock['kind']>> = {
  header: 'head',
  page_header: 'head',
  footer: 'foot',
  page_footer: 'foot',
  page_number: 'foot',
  aside_text: 'foot',
  page_aside_text: 'foot',
  discarded: 'foot',
  abandon: 'foot',
  page_footnote: 'note',
};

/** What a block of MinerU is by its `type`. */
export function kindOf(type: unknown): TextBlock['kind'] {
  return (typeof type === 'string' ? KINDS[type] : undefined) ?? 'text';
}
