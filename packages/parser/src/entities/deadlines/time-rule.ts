import type { KnownYears } from '../../patterns/time/index.js';
import type { DeadlineReading } from './deadline-reading.js';

/** What is known around a printed time. */
export interface TimeSurroundings {
  readonly years: KnownYears;
  /** Date of issue as ISO 8601, null where none is printed. */
  readonly issuedOn: string | null;
  /** Whether the year that the text prints last was over when the notice was issued: it tells of the past. */
  readonly isRecalled: boolean;
  /** Folded text right before and right behind the time, or the list of times. */
  readonly before: string;
  readonly behind: string;
}

/** One way in which officials set a time, or print one that sets nothing. */
export interface TimeRule<Time> {
  readonly name: string;
  /** Words right before and right behind the time that belong to the record. */
  readonly lead?: RegExp;
  readonly tail?: RegExp;
  /** What else must hold; of a list, for its first time. */
  readonly test?: (time: Time, around: TimeSurroundings) => boolean;
  /** `tail` is what the words behind were. Null where such a time sets nothing. */
  readonly read: ((time: Time, tail: string) => DeadlineReading) | null;
}
