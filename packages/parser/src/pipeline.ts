import type { Issue, Span } from '@gongbao/schema';
import { toBlocks } from './blocks/index.js';
import { checkIssue, findSuspectedErrors } from './checks/index.js';
import { toIssue } from './issue/index.js';
import { toLines } from './lines/index.js';
import { toNotices } from './notices/index.js';
import { toSource } from './source/source.js';
import { type SourceOptions, toSourceInfo } from './source/source-info.js';

/**
 * The stages in order, each a folder, a function and a type of the same name:
 * text → Source → Line[] → Block[] → NoticeStage → Issue (which reads section trees and entities),
 * and at last the checks, which look where the text disagrees with itself.
 */
export function runPipeline(text: string, options: SourceOptions, markup: readonly Span[]): Issue {
  const source = toSource(text, markup);
  const lines = toLines(source);
  const { blocks, repairs } = toBlocks(lines);
  const stage = toNotices(blocks);
  const { segmenter } = options;
  const info = toSourceInfo(text, source, options);
  const issue = toIssue(info, source.text, stage, blocks, repairs, segmenter);
  return { ...issue, diagnostics: checkIssue(issue, findSuspectedErrors(blocks, segmenter)) };
}
