export type { Block } from './block.js';
export { type BlockStage, toBlocks } from './to-blocks.js';
