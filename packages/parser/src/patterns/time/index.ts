export type { CalendarPoint, CalendarStretch, TimeMark } from './time-mark.js';
export { timeReader } from './time-reader.js';
export { type Days, isImpossible, type KnownYears, toDays, yearOf } from './to-days.js';
