export { Passage } from './passage.js';
