import type { Deadline } from '@gongbao/schema/types';

/** What a rule reads off a printed time. */
export type DeadlineReading = Pick<
  Deadline,
  'kind' | 'start' | 'end' | 'recurrence' | 'dueOn' | 'duration'
>;

/** A reading in which nothing is set but its kind. */
export const NO_READING: DeadlineReading = {
  kind: 'by',
  start: null,
  end: null,
  recurrence: null,
  dueOn: null,
  duration: null,
};
