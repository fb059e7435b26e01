import type { Issue, IssueHeads, Notice, NoticeHead, SourceInfo } from '@gongbao/schema/types';
import { GENERATOR } from '../generator.js';
import type { NoticeStage } from '../notices/index.js';
import { readColophon } from './read-colophon.js';
import { readContents } from './read-contents.js';
import { readFrontMatter } from './read-front-matter.js';
import { readMasthead } from './read-masthead.js';

/** All of an issue that is read of its head, its foot and its notices alone. */
function toFrame<Kind>(source: SourceInfo, { front, back }: NoticeStage, notices: readonly Kind[]) {
  const masthead = readMasthead(front);
  const contents = readContents(front);
  const colophon = readColophon(front, back);
  return {
    schemaVersion: '1.1',
    generator: GENERATOR,
    source,
    masthead,
    contents,
    frontMatter: readFrontMatter(front, source.length, [masthead, contents, colophon]),
    notices,
    backMatter: back.map(({ view }) => view.toText()),
    colophon,
  } as const;
}

/** Puts the issue together from what the stages found; names, links and checks are still to come. */
export const toIssue = (
  source: SourceInfo,
  stage: NoticeStage,
  notices: readonly Notice[],
): Issue => ({ ...toFrame(source, stage, notices), unread: [], repairs: [], diagnostics: [] });

/** The same of an issue of which only heads are read. */
export const toIssueHeads = (
  source: SourceInfo,
  stage: NoticeStage,
  notices: readonly NoticeHead[],
): IssueHeads => ({ ...toFrame(source, stage, notices), repairs: [] });
