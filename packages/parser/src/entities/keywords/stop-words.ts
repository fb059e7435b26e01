import { DOCUMENT_TYPES } from '@gongbao/schema/document-types';
import roles from '../../lexicon/roles.json' with { type: 'json' };
import rosters from '../../lexicon/rosters.json' with { type: 'json' };
import stopWords from '../../lexicon/stop-words.json' with { type: 'json' };
import titles from '../../lexicon/titles.json' with { type: 'json' };

/** Words that every notice has, whatever it is about: 工作, 通知, 责任单位, 副组长. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...stopWords.words,
  ...DOCUMENT_TYPES,
  ...titles.attachmentTypes,
  ...Object.values(roles.labels).flat(),
  ...rosters.roles,
]);
