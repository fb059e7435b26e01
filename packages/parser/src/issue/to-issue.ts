import type { Issue, Notice, SourceInfo } from '@gongbao/schema/types';
import { GENERATOR } from '../generator.js';
import type { NoticeStage } from '../notices/index.js';
import { readColophon } from './read-colophon.js';
import { readContents } from './read-contents.js';
import { readFrontMatter } from './read-front-matter.js';
import { readMasthead } from './read-masthead.js';

/** Puts the issue together from what the stages found; names, links and checks are still to come. */
export function toIssue(
  source: SourceInfo,
  { front, back }: NoticeStage,
  notices: readonly Notice[],
): Issue {
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
    notices: [...notices],
    backMatter: back.map(({ view }) => view.toText()),
    colophon,
    unread: [],
    repairs: [],
    diagnostics: [],
  };
}
