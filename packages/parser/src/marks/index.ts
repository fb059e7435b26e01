export { labelOf } from './label-of.js';
export { Passage } from './passage.js';
