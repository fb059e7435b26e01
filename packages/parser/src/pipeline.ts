import type { Issue, Span } from '@gongbao/schema/types';
import { toUnread } from './accounting/index.js';
import { toBlocks } from './blocks/index.js';
import { checkIssue, findTextFaults } from './checks/index.js';
import { attestedNames, extractEntities } from './entities/index.js';
import { toHealed } from './healing/index.js';
import type { ExtractedText } from './input/extracted-text.js';
import { htmlTables } from './input/html-tables.js';
import { toIssue, toNotice, toSourceInfo, withPlaces } from './issue/index.js';
import { toLines } from './lines/index.js';
import { toLinked } from './links/index.js';
import { healNames } from './names/index.js';
import { toHead, toNotices } from './notices/index.js';
import type { ParseOptions } from './options.js';
import { UniqueNames } from './patterns/unique-names.js';
import { RepairLog } from './repairs/index.js';
import { toBodies } from './sections/index.js';
import { toSource, withoutByteOrderMark } from './source/source.js';
import { toTables } from './tables/index.js';

/** A text with what its format tells of it. */
type PipelineInput = Partial<ExtractedText> & {
  readonly text: string;
  readonly markup?: readonly Span[];
};

/**
 * All stages in order, each a folder and a function:
 * text → Source → healed Source → Line[] → TableDraft[] → Block[] → NoticeDraft[] → heads, bodies and entities of each notice →
 * Issue → names healed → linked → with places → what was not read → checked for where the text disagrees with itself.
 */
export function runPipeline(input: PipelineInput, options: ParseOptions): Issue {
  const { text } = input;
  const { segmenter } = options;
  const log = new RepairLog(options.repairsOff);

  const html = htmlTables(withoutByteOrderMark(text));
  const source = toHealed(toSource(text, { ...html, ...input }), log);
  const lines = toLines(source, log);
  const tables = toTables(source, lines);
  const blocks = toBlocks(lines, tables, log);
  const stage = toNotices(blocks);

  const ids = new UniqueNames();
  const attested = attestedNames(blocks);
  const notices = stage.drafts.map((draft, index) => {
    const head = toHead(draft, index + 1, ids, attested);
    const bodies = toBodies(draft);
    const { contexts } = bodies;
    const entities = extractEntities({ ...head, contexts, attested, segmenter });
    return toNotice(draft, head, bodies, entities);
  });

  const read = toIssue(toSourceInfo(text, source, options), stage, notices);
  const healed = healNames(read, source, log);
  const linked = toLinked(healed, source);
  const repaired = { ...withPlaces(linked, source), repairs: log.toList() };
  const repeated = tables.flatMap((table) => table.repeated);
  const issue = { ...repaired, unread: toUnread(repaired, source, lines, repeated) };
  const outside = [...stage.front, ...stage.back];
  const faults = findTextFaults({ source, lines, blocks, outside, segmenter });
  return { ...issue, diagnostics: checkIssue(issue, faults) };
}
