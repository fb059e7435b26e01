import type { Entities } from '@gongbao/schema/types';
import { CITATION_EXAMPLES } from './citations/examples.js';
import { DEADLINE_EXAMPLES } from './deadlines/examples.js';
import type { ExampleTable } from './example.js';
import { KEYWORD_EXAMPLES } from './keywords/examples.js';
import { PERSON_EXAMPLES } from './people/examples.js';
import { RESPONSIBILITY_EXAMPLES } from './responsibilities/examples.js';
import { TARGET_EXAMPLES } from './targets/examples.js';
import { TASK_EXAMPLES } from './tasks/examples.js';

/** The examples of every kind: its tests and the body of its reference page. */
export const EXAMPLES: { readonly [Kind in keyof Entities]: ExampleTable<Entities[Kind]> } = {
  tasks: TASK_EXAMPLES,
  responsibilities: RESPONSIBILITY_EXAMPLES,
  targets: TARGET_EXAMPLES,
  deadlines: DEADLINE_EXAMPLES,
  citations: CITATION_EXAMPLES,
  people: PERSON_EXAMPLES,
  keywords: KEYWORD_EXAMPLES,
};
