import type { Block } from '../blocks/index.js';
import { contentsTitles } from './contents-titles.js';
import { issuedTitles, toComparable } from './issued-titles.js';
import { boundaryWeight } from './signs.js';
import { type TitleRun, titleRunEndingAt } from './title-run.js';

const ENOUGH = 2;

/** The titles with which notices begin, told by signs that agree. */
export function findTitles(blocks: readonly Block[]): TitleRun[] {
  const listed = contentsTitles(blocks);
  const runs: TitleRun[] = [];
  let issued: readonly string[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const run = titleRunEndingAt(blocks, index);
    if (run === null) continue;
    const isIssuedTitle = issued.includes(toComparable(run.view.folded));
    const weight = boundaryWeight({ blocks, run, contentsTitles: listed, isIssuedTitle });
    if (weight < ENOUGH) continue;
    runs.push(run);
    issued = issuedTitles(run.view.folded);
  }
  return runs;
}
