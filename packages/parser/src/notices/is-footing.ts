import type { Block } from '../blocks/index.js';

/** 版记 (GB/T 9704-2012, 7.4): 抄送机关, 印发机关和印发日期. It is no text of the notice. */
export function isFooting({ kind }: Block): boolean {
  return kind === 'copied-to' || kind === 'imprint';
}
