import type { Issue, IssueHeads, Span } from '@gongbao/schema/types';
import { toUnread } from './accounting/index.js';
import { toBlocks } from './blocks/index.js';
import { checkIssue, findTextFaults } from './checks/index.js';
import { attestedNames, extractCustom, extractEntities } from './entities/index.js';
import { toHealed } from './healing/index.js';
import type { ExtractedText } from './input/extracted-text.js';
import { htmlTables } from './input/html-tables.js';
import {
  toIssue,
  toIssueHeads,
  toNotice,
  toNoticeHead,
  toSourceInfo,
  withPlaces,
} from './issue/index.js';
import { toLines } from './lines/index.js';
import { linkContents, toLinked } from './links/index.js';
import { healNames, withAliases } from './names/index.js';
import { toHead, toNotices } from './notices/index.js';
import type { HeadOptions, ParseOptions } from './options.js';
import { withLexicon } from './own-words/per-lexicon.js';
import { UniqueNames } from './patterns/unique-names.js';
import { RepairLog } from './repairs/index.js';
import { toBodies } from './sections/index.js';
import { toSource, withoutByteOrderMark } from './source/source.js';
import { toTables } from './tables/index.js';

/** A text with what its format tells of it. */
export type PipelineInput = Partial<ExtractedText> & {
  readonly text: string;
  readonly markup?: readonly Span[];
};

/** The stages that know of lines and blocks, and nothing yet of what notices say. */
function readBlocks(input: PipelineInput, log: RepairLog) {
  const html = htmlTables(withoutByteOrderMark(input.text));
  const source = toHealed(toSource(input.text, { ...html, ...input }), log);
  const lines = toLines(source, log);
  const tables = toTables(source, lines);
  const blocks = toBlocks(lines, tables, log);
  return { source, lines, tables, blocks, stage: toNotices(blocks) };
}

function readIssue(input: PipelineInput, options: ParseOptions): Issue {
  const { segmenter, extractors } = options;
  const log = new RepairLog(options.repairsOff);
  const { source, lines, tables, blocks, stage } = readBlocks(input, log);

  const ids = new UniqueNames();
  const attested = attestedNames(blocks);
  const notices = stage.drafts.map((draft, index) => {
    const head = toHead(draft, index + 1, ids, attested);
    const bodies = toBodies(draft);
    const context = { ...head, contexts: bodies.contexts, attested, segmenter };
    const entities = extractEntities(context);
    const custom = extractors && extractCustom(extractors, context, entities);
    return toNotice(draft, head, bodies, entities, custom);
  });

  const read = toIssue(toSourceInfo(input.text, source, options), stage, notices);
  const named = withAliases(healNames(read, source, log));
  const linked = toLinked(named, source);
  const repaired = { ...withPlaces(linked, source), repairs: log.toList() };
  const repeated = tables.flatMap((table) => table.repeated);
  const issue = { ...repaired, unread: toUnread(repaired, source, lines, repeated) };
  const outside = [...stage.front, ...stage.back];
  const faults = findTextFaults({ source, lines, blocks, outside, segmenter });
  return { ...issue, diagnostics: checkIssue(issue, faults) };
}

function readHeads(input: PipelineInput, options: HeadOptions): IssueHeads {
  const log = new RepairLog(options.repairsOff);
  const { source, blocks, stage } = readBlocks(input, log);

  const ids = new UniqueNames();
  const attested = attestedNames(blocks);
  const notices = stage.drafts.map((draft, index) =>
    toNoticeHead(draft, toHead(draft, index + 1, ids, attested)),
  );

  const read = toIssueHeads(toSourceInfo(input.text, source, options), stage, notices);
  const named = withAliases(healNames(read, source, log));
  const linked = { ...named, contents: linkContents(named.contents, named.notices) };
  return { ...withPlaces(linked, source), repairs: log.toList() };
}

/**
 * All stages in order, each a folder and a function:
 * text → Source → healed Source → Line[] → TableDraft[] → Block[] → NoticeDraft[] → heads, bodies and entities of each notice →
 * Issue → names healed → linked → with places → what was not read → checked for where the text disagrees with itself.
 */
export const runPipeline = (input: PipelineInput, options: ParseOptions): Issue =>
  withLexicon(options.lexicon, () => readIssue(input, options));

/** The stages that heads need, and no more. */
export const runHeads = (input: PipelineInput, options: HeadOptions): IssueHeads =>
  withLexicon(options.lexicon, () => readHeads(input, options));
