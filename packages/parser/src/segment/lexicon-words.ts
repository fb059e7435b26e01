import { DOCUMENT_TYPES } from '@gongbao/schema/document-types';
import organizations from '../lexicon/organizations.json' with { type: 'json' };
import roles from '../lexicon/roles.json' with { type: 'json' };
import rosters from '../lexicon/rosters.json' with { type: 'json' };
import titles from '../lexicon/titles.json' with { type: 'json' };
import { LABEL_WORDS } from '../patterns/label.js';
import { ROSTER_WORDS } from '../patterns/roster-role.js';

const { suffixes, standalone, affiliations, territories, organs, partyOrgans } = organizations;

const LISTS = [
  suffixes,
  standalone,
  affiliations,
  territories,
  organs,
  partyOrgans,
  LABEL_WORDS,
  roles.groupHeadings,
  ROSTER_WORDS,
  rosters.boards,
  titles.attachmentTypes,
  DOCUMENT_TYPES,
] as const;

/** Our own words, for the dictionary of a segmenter: bodies, role labels, document types. */
export const LEXICON_WORDS: readonly string[] = [...new Set(LISTS.flat())]
  .filter((word) => word.length > 1)
  .sort();
