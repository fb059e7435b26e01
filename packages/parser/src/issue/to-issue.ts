import type { Issue, Notice, SourceInfo } from '@gongbao/schema';
import type { NoticeStage } from '../notices/index.js';
import { readColophon } from './read-colophon.js';
import { readContents } from './read-contents.js';
import { readMasthead } from './read-masthead.js';

/** Puts the issue together from what the stages found; names, links and checks are still to come. */
export function toIssue(
  source: SourceInfo,
  { front, back }: NoticeStage,
  notices: readonly Notice[],
): Issue {
  return {
    schemaVersion: '1.0',
    source,
    masthead: readMasthead(front),
    contents: readContents(front),
    notices: [...notices],
    backMatter: back.map(({ view }) => view.toText()),
    colophon: readColophon(front, back),
    repairs: [],
    diagnostics: [],
  };
}
