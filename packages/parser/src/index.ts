export type * from '@gongbao/schema';
export { type TripleOptions, toTriples } from './lookups/to-triples.js';
export { type ParseOptions, parseIssue } from './parse-issue.js';
export { gazette } from './plugin.js';
