import { isBodyName } from '../patterns/body-name.js';
import { fieldStarts } from '../patterns/field-starts.js';
import { mayBeginLabel, readLabelAt } from '../patterns/label.js';
import type { Block } from './block.js';

const SENTENCE_END = /[。;!！?？]\s*$|\s{2}$/;
const FIRST_NAME = /^[^、,;。\s]{1,50}/;
const MAY_HOLD_LABELS: ReadonlySet<Block['kind']> = new Set(['ordinal', 'text']);
const BACK = 8;

/** Where behind a sentence a label with a body begins: …抓紧实施。责任单位：县水务局. */
function labelInText(folded: string): number | null {
  let depth = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const character = folded.charAt(at);
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1);
    if (depth > 0 || at === 0 || !mayBeginLabel(folded.charCodeAt(at))) continue;
    if (!SENTENCE_END.test(folded.slice(Math.max(0, at - BACK), at))) continue;
    const label = readLabelAt(folded, at);
    if (label === null || !label.hasColon) continue;
    const name = FIRST_NAME.exec(folded.slice(label.to, label.to + 60))?.[0] ?? '';
    if (label.isPerson ? name !== '' : isBodyName(name)) return at;
  }
  return null;
}

interface Cut {
  readonly at: number;
  readonly kind: Block['kind'];
}

/** Where the fields of a label line begin; a sentence behind its list is text again. */
function cutsInLabel(folded: string): Cut[] {
  const starts = fieldStarts(folded).filter(({ from }) => from > 0);
  const cuts = starts.map(
    ({ from, label }): Cut => ({ at: from, kind: label === null ? 'text' : 'label' }),
  );
  const sentence = folded.indexOf('。');
  const isLast = sentence < 0 || sentence >= folded.length - 1;
  const before = cuts.filter(({ at }) => isLast || at < sentence);
  return isLast ? before : [...before, { at: sentence + 1, kind: 'text' }];
}

function partsOf(block: Block, cuts: readonly Cut[]): Block[] {
  const { view, span } = block;
  const parts: Block[] = [];
  let from = 0;
  let { kind, ordinal } = block;
  for (const next of [...cuts, { at: view.length, kind }]) {
    const isLast = next.at === view.length;
    const start = from === 0 ? span.start : view.offset(from);
    const end = isLast ? span.end : view.offset(next.at);
    parts.push({ kind, ordinal, view: view.slice(from, next.at).trim(), span: { start, end } });
    ({ at: from, kind } = next);
    ordinal = null;
  }
  return parts.filter((part) => part.view.length > 0);
}

/**
 * Parts the labels that stand at the end of a paragraph or beside each other on a line:
 * …抓紧实施。责任单位：县水务局　完成时限：6月底前.
 */
export function splitLabels(block: Block): Block[] {
  const { folded } = block.view;
  if (!folded.includes(':')) return [block];
  if (block.kind === 'label') {
    const cuts = cutsInLabel(folded);
    return cuts.length === 0 ? [block] : partsOf(block, cuts);
  }
  const at = MAY_HOLD_LABELS.has(block.kind) ? labelInText(folded) : null;
  if (at === null) return [block];
  const [text, ...labels] = partsOf(block, [{ at, kind: 'label' }]);
  return text === undefined ? [block] : [text, ...labels.flatMap(splitLabels)];
}
