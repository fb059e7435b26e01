import type { Issue, Span } from '@gongbao/schema';
import { toBlocks } from './blocks/index.js';
import { checkIssue, findTextFaults } from './checks/index.js';
import { toHealed } from './healing/index.js';
import type { ExtractedText } from './input/extracted-text.js';
import { toIssue } from './issue/index.js';
import { toLines } from './lines/index.js';
import { toNotices } from './notices/index.js';
import { RepairLog } from './repairs/index.js';
import { toSource } from './source/source.js';
import { type SourceOptions, toSourceInfo } from './source/source-info.js';

/** A text with what its format tells of it. */
type PipelineInput = Partial<ExtractedText> & {
  readonly text: string;
  readonly markup?: readonly Span[];
};

/**
 * The stages in order, each a folder, a function and a type of the same name:
 * text → Source → healed Source → Line[] → Block[] → NoticeStage → Issue (which reads section trees and entities),
 * and at last the checks, which look where the text disagrees with itself.
 */
export function runPipeline(input: PipelineInput, options: SourceOptions): Issue {
  const { text, markup, pages, words = [] } = input;
  const log = new RepairLog(options.repairsOff);
  const source = toHealed(toSource(text, markup, pages), log);
  const lines = toLines(source, log);
  const blocks = toBlocks(lines, log);
  const stage = toNotices(blocks);
  const { segmenter } = options;
  const info = toSourceInfo(text, source, options);
  const issue = toIssue(info, source, stage, blocks, log, segmenter);
  const faults = findTextFaults({ source, lines, blocks, words, segmenter });
  return { ...issue, diagnostics: checkIssue(issue, faults) };
}
