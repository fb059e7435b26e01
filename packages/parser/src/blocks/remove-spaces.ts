import organizations from '../lexicon/organizations.json' with { type: 'json' };
import { HAN, isBlankCode, WIDE } from '../patterns/characters.js';
import { indexOfAny } from '../patterns/index-of-any.js';
import { type Evidence, type RepairLog, toEvidence } from '../repairs/index.js';
import type { Block } from './block.js';

/** Kinds in which a space parts two names or fields and is no OCR artefact. */
const SPACES_COUNT: ReadonlySet<Block['kind']> = new Set(['roster', 'colophon']);

const SUFFIX = organizations.suffixes.filter(
  (suffix) => suffix.length > 1 || /[局委部厅院署]/.test(suffix),
);
const BODY_BEFORE = new RegExp(`[${HAN}]{2}(?:${SUFFIX.join('|')})$|中共中央$`);
const BODY_AFTER = new RegExp(
  `^[${HAN}]{1,16}?(?:${SUFFIX.join('|')})(?:关于|印发|转发|批转|对|文件|令|公告|通告|\\s|$)`,
);

/** The space between two joint bodies stays: 党委办公室 政府办公室关于…, 民政局　财政局. */
function isBetweenBodies(text: string, from: number, to: number): boolean {
  return (
    BODY_BEFORE.test(text.slice(Math.max(0, from - 24), from)) &&
    BODY_AFTER.test(text.slice(to, to + 28))
  );
}

/** Which blanks go: all of a run but the first few, for a reason. */
interface SpaceRule {
  readonly pattern: RegExp;
  readonly kept: (text: string, from: number, to: number) => number;
  readonly evidence: Evidence;
}

const BETWEEN_CHARACTERS: SpaceRule = {
  pattern: new RegExp(`(?<=[${WIDE}])\\s+(?=[${WIDE}])`, 'g'),
  kept: (text, from, to) => (isBetweenBodies(text, from, to) ? 1 : 0),
  evidence: toEvidence('between-characters'),
};

const SHORTEST_ENDLESS = 64;

/** Patterns that allow for blanks may then go through a run of them again and again. */
const ENDLESS: SpaceRule = {
  pattern: new RegExp(`\\s{${SHORTEST_ENDLESS},}`, 'g'),
  kept: () => 1,
  evidence: toEvidence('endless-blanks'),
};

function applyRule(block: Block, { pattern, kept, evidence }: SpaceRule, log: RepairLog): Block {
  const { view } = block;
  // The blank behind an ordinal tells 第四条 that opens an article from 第四条 that is cited.
  const opening = block.ordinal?.length ?? 0;
  const cuts: (readonly [number, number])[] = [];
  for (const match of view.text.matchAll(pattern)) {
    const to = match.index + match[0].length;
    const from = match.index + kept(view.folded, match.index, to);
    // A colon may have been healed where only a blank is printed.
    if (from >= to || to <= opening || view.folded.slice(from, to).trim() !== '') continue;
    cuts.push([from, to]);
    const place = [view.offset(from), view.offset(to - 1) + 1] as const;
    log.record(view.source, 'remove-space', place, '', evidence);
  }
  return cuts.length === 0 ? block : { ...block, view: view.without(cuts) };
}

/** Takes the spaces that OCR left between Chinese characters, and endless ones, out of a block's view. */
export function removeSpaces(block: Block, log: RepairLog): Block {
  if (indexOfAny(block.view.text, isBlankCode) < 0 || !log.allows('remove-space')) return block;
  const mayBeEndless = block.view.length > SHORTEST_ENDLESS;
  const bounded = mayBeEndless ? applyRule(block, ENDLESS, log) : block;
  return SPACES_COUNT.has(block.kind) ? bounded : applyRule(bounded, BETWEEN_CHARACTERS, log);
}
