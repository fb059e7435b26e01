export { healNames } from './heal-names.js';
