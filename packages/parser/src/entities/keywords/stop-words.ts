import { DOCUMENT_TYPES } from '@gongbao/schema/document-types';
import stopWords from '../../lexicon/stop-words.json' with { type: 'json' };
import titles from '../../lexicon/titles.json' with { type: 'json' };
import { LABEL_WORDS } from '../../patterns/label.js';
import { ROSTER_WORDS } from '../../patterns/roster-role.js';

/** Words that every notice has, whatever it is about: 工作, 通知, 责任单位, 副组长. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...stopWords.words,
  ...DOCUMENT_TYPES,
  ...titles.attachmentTypes,
  ...LABEL_WORDS,
  ...ROSTER_WORDS,
]);
