/** What values are called where people read them. Without zod, so that a page of words does not load it. */

export { dueOnWord, durationText, recurrenceWord } from './deadline-words.js';
export * from './enum-words.js';
export { targetDemand } from './target-demand.js';
