export type { Block } from './block.js';
export { toBlocks } from './to-blocks.js';
