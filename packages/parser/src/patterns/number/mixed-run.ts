import { characterClass } from '../character-class.js';
import { characterSet } from '../character-set.js';
import { readUnitAt } from './units.js';

/** Digits, and what OCR takes them for. */
const isOfRun = characterSet('0123456789OoQ〇○lI|SZB.,');
const isOfNumber = characterSet('0123456789.,');
const isOfName = characterClass(/[A-Za-z%-]/);
const LONGEST_RUN = 16;

function edgeOf(folded: string, at: number, step: 1 | -1): number {
  let edge = at;
  while (Math.abs(edge - at) < LONGEST_RUN && isOfRun(folded.charCodeAt(edge))) edge += step;
  return edge;
}

/** Whether only digits and the marks between them stand in a stretch. */
function isPlain(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isOfNumber(folded.charCodeAt(at))) return false;
  return true;
}

/** Roads, lines and buildings: S204, Z2, B4; a measure does not begin with these. */
const NAME = /^[SZBQ]\d+$/;

/** A stretch of a folded text in which digits stand among other characters. */
export interface MixedRun {
  readonly from: number;
  readonly to: number;
  /** Whether it stands for a number that is misread; else it is a name (S204, 4S店). */
  readonly isMisread: boolean;
}

/**
 * The run that a digit at a place belongs to, where it holds more than digits: 7〇%, 30○0亩, 9o%.
 * Null where the digits stand for themselves.
 */
export function readMixedRun(folded: string, at: number): MixedRun | null {
  const to = edgeOf(folded, at, 1);
  const from = edgeOf(folded, at, -1) + 1;
  if (isPlain(folded, from, to)) return null;
  const run = folded.slice(from, to).replace(/^[.,]+|[.,]+$/g, '');
  const isName = isOfName(folded.charCodeAt(from - 1)) || NAME.test(run);
  if (!/\d/.test(run)) return null;
  const unitFrom = folded.charAt(to) === ' ' ? to + 1 : to;
  const family = readUnitAt(folded, unitFrom)?.family ?? 'class';
  const isMeasured = /[万亿]/.test(folded.charAt(unitFrom)) || family !== 'class';
  const isMisread = !isName && (isMeasured || /\d[〇○]|[〇○]\d/.test(run));
  return { from, to, isMisread };
}
