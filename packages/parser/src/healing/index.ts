export { toHealed } from './to-healed.js';
