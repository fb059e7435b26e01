/** Every type of an issue, and nothing that runs: who only reads loads no validator. */

export type { Entities } from './entities-of-notice.js';
export type * from './types.js';
