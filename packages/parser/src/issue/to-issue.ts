import type { Citation, ContentsEntry, Issue, Notice, SourceInfo } from '@gongbao/schema';
import type { Block } from '../blocks/index.js';
import { indexNotices, resolveCitations } from '../entities/citations/resolve.js';
import { attestedNames } from '../entities/responsibilities/attested-names.js';
import { healNames } from '../names/index.js';
import { type NoticeStage, toComparable } from '../notices/index.js';
import { UniqueNames } from '../patterns/unique-names.js';
import type { RepairLog } from '../repairs/index.js';
import type { Segmenter } from '../segment/segmenter.js';
import { fold } from '../source/fold.js';
import type { Source } from '../source/source.js';
import { readColophon } from './read-colophon.js';
import { readContents } from './read-contents.js';
import { readMasthead } from './read-masthead.js';
import { toNotice } from './to-notice.js';
import { withPages } from './with-pages.js';

function readNotices(
  { front, drafts, back }: NoticeStage,
  blocks: readonly Block[],
  segmenter: Segmenter | undefined,
): Notice[] {
  const attested = attestedNames(blocks.slice(front.length, blocks.length - back.length));
  const ids = new UniqueNames();
  return drafts.map((draft, index) =>
    toNotice(draft, { position: index + 1, ids, attested, segmenter }),
  );
}

const comparableTitle = (text: string | undefined): string => toComparable(fold(text ?? ''));

/** Links each contents entry to the notice with its number, else with its title. */
function linkContents(
  entries: readonly ContentsEntry[],
  notices: readonly Notice[],
): ContentsEntry[] {
  const byNumber = new Map(
    notices.flatMap(({ id, documentNumber }) =>
      documentNumber === null ? [] : [[documentNumber.normalized, id] as const],
    ),
  );
  const byTitle = new Map(notices.map(({ id, title }) => [comparableTitle(title?.text), id]));
  return entries.map((entry) => ({
    ...entry,
    noticeId:
      byNumber.get(entry.documentNumber?.normalized ?? '') ??
      byTitle.get(comparableTitle(entry.title.text)) ??
      null,
  }));
}

/** Characters behind a citation in which it may be given a short name. */
const ALIAS_REACH = 60;

function resolveAll(notices: readonly Notice[], text: string): Notice[] {
  const index = indexNotices(notices);
  const textBehind = ({ span }: Citation): string => text.slice(span.end, span.end + ALIAS_REACH);
  return notices.map((notice) => ({
    ...notice,
    citations: resolveCitations(notice, index, textBehind),
  }));
}

/** Puts the whole issue together from what the stages found; it is not yet checked. */
export function toIssue(
  info: SourceInfo,
  source: Source,
  stage: NoticeStage,
  blocks: readonly Block[],
  log: RepairLog,
  segmenter: Segmenter | undefined,
): Issue {
  const read = healNames(readNotices(stage, blocks, segmenter), source, log);
  const notices = resolveAll(read, source.text);
  const contents = linkContents(readContents(stage.front), notices);
  return {
    schemaVersion: '1.0',
    source: info,
    masthead: readMasthead(stage.front),
    contents,
    notices: withPages(notices, source.pages),
    backMatter: stage.back.map(({ view }) => view.toText()),
    colophon: readColophon(stage.front, stage.back),
    repairs: log.toList(),
    diagnostics: [],
  };
}
