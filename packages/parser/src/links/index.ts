import type { Citation, Issue } from '@gongbao/schema/types';
import type { Source } from '../source/source.js';
import { linkContents } from './link-contents.js';
import { indexNotices, resolveCitations } from './resolve-citations.js';

export { linkContents } from './link-contents.js';
export { NoticeTitles } from './notice-titles.js';

/** Characters behind a citation in which it may be given a short name. */
const ALIAS_REACH = 60;

/** Links contents entries and citations to the notices of the issue that they name. */
export function toLinked(issue: Issue, { text }: Source): Issue {
  const { notices, contents } = issue;
  const index = indexNotices(notices);
  const textBehind = ({ span }: Citation): string => text.slice(span.end, span.end + ALIAS_REACH);
  return {
    ...issue,
    contents: linkContents(contents, notices),
    notices: notices.map((notice) => ({
      ...notice,
      citations: resolveCitations(notice, index, textBehind),
    })),
  };
}
