import type { Citation, Deadline, Keyword, Person, Responsibility, Target, Task } from './types.js';

/** The type behind each list of entities of a notice: `Entities['targets']` is `Target`. */
export interface Entities {
  readonly tasks: Task;
  readonly responsibilities: Responsibility;
  readonly targets: Target;
  readonly deadlines: Deadline;
  readonly citations: Citation;
  readonly people: Person;
  readonly keywords: Keyword;
}
