export { type Collection, collectionSchema } from './collection.js';
export type { Counts } from './counts.js';
export type { Part } from './entities.js';
export { type Gold, goldSchema } from './gold.js';
export { readCollection } from './read-collection.js';
export type { EntityName, EntityScore, FieldScore, Miss, Score } from './score.js';
export { scoreIssue } from './score-issue.js';
export { sumScores } from './sum-scores.js';
export { type Rates, toRates } from './to-rates.js';
