export { healNames } from './heal-names.js';
export { withAliases } from './with-aliases.js';
