import type { Issue } from '@gongbao/schema';
import { alignDocuments } from './align-documents.js';
import { ENTITY_RULES, type Part } from './entities.js';
import { toEntry } from './entry.js';
import type { Gold } from './gold.js';
import { readNotice } from './read-notice.js';
import type { Score } from './score.js';
import { scoreDocuments } from './score-documents.js';
import { scorePart } from './score-part.js';
import { sumScores } from './sum-scores.js';

/** The id that the reading gave to the document that a gold record names. */
function toNoticeId(gold: Gold, issue: Issue): (document: string | undefined) => string | null {
  const ids = new Map(alignDocuments(gold, issue).map((pair) => [pair.gold.id, pair.notice?.id]));
  return (document) => (document === undefined ? null : (ids.get(document) ?? document));
}

/** Scores what was read of `text` against what a person read in it. */
export function scoreIssue(issue: Issue, text: string, gold: Gold): Score {
  const noticeId = toNoticeId(gold, issue);
  const stretches: Readonly<Partial<Record<Part, { start: number; end: number }[] | undefined>>> =
    gold.completeIn ?? {};
  const parts = (Object.keys(ENTITY_RULES) as Part[]).flatMap((part) => {
    const rows = gold[part];
    if (rows === undefined) return [];
    const golds = rows.map(({ document, ...row }) => toEntry(noticeId(document), row));
    const reads = issue.notices.flatMap((notice) => readNotice(notice, part, text));
    return [scorePart(part, golds, reads, stretches[part])];
  });
  const documents = gold.documents === undefined ? [] : [scoreDocuments(gold, issue)];
  return sumScores([...documents, ...parts]);
}
