import type { Block } from '../blocks/index.js';

const FOOT: ReadonlySet<Block['kind']> = new Set(['date', 'note', 'copied-to', 'imprint']);

/** Whether a block stands at the foot of a paper: its date, 附注, 抄送机关, 印发机关. */
export function isFoot({ kind }: Block): boolean {
  return FOOT.has(kind);
}
