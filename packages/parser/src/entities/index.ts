import type { Entities } from '@gongbao/schema/types';
import type { NoticeEntities } from '../extractor.js';
import { extractCitations } from './citations/index.js';
import { extractDeadlines } from './deadlines/index.js';
import { extractKeywords } from './keywords/index.js';
import type { NoticeContext } from './notice-context.js';
import { extractPeople } from './people/index.js';
import { extractResponsibilities } from './responsibilities/index.js';
import { extractTargets } from './targets/index.js';
import { extractTasks } from './tasks/index.js';

export { extractCustom } from './extract-custom.js';
export { attestedNames } from './responsibilities/attested-names.js';

type Extractors = {
  readonly [Kind in keyof Entities]: (
    notice: NoticeContext,
    /** What the rows above have found; empty for those below. */
    found: NoticeEntities,
  ) => readonly Entities[Kind][];
};

/** One row a kind, in the order of need: a row may use what the rows above it have found. */
const EXTRACTORS: Extractors = {
  deadlines: extractDeadlines,
  responsibilities: extractResponsibilities,
  people: extractPeople,
  targets: extractTargets,
  citations: extractCitations,
  tasks: extractTasks,
  keywords: extractKeywords,
};

const NONE: NoticeEntities = {
  tasks: [],
  responsibilities: [],
  targets: [],
  deadlines: [],
  citations: [],
  people: [],
  keywords: [],
};

/** Everything that is extracted from a notice, each kind in printed order. */
export function extractEntities(notice: NoticeContext): NoticeEntities {
  let found = NONE;
  for (const kind of Object.keys(EXTRACTORS) as (keyof Entities)[]) {
    found = { ...found, [kind]: EXTRACTORS[kind](notice, found) };
  }
  return found;
}
