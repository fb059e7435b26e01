import type { Line } from '../lines/index.js';
import { isBodyName } from '../patterns/body-name.js';
import { HAN } from '../patterns/characters.js';
import { isClosedHeadLine } from '../patterns/closed-head-line.js';
import { documentTypeOf } from '../patterns/document-type.js';
import { readLabel } from '../patterns/label.js';
import { isWebField } from '../patterns/web-field.js';
import type { EvidenceName } from '../repairs/index.js';
import type { Source } from '../source/source.js';
import type { OpenBlock } from './open-block.js';

/** A block that is being put together, and the line that may go on with it. */
interface Junction {
  readonly before: OpenBlock;
  readonly line: Line;
  /** Whether the last line of the block reaches the right edge of its column. */
  readonly isFull: () => boolean;
  /** Whether the numberings that are open leave room for the number that the line begins with. */
  readonly mayHold: boolean;
}

interface JoinRule {
  /** Why the line goes on. */
  readonly name: EvidenceName;
  /** Kind of the line that goes on. */
  readonly of: 'text' | 'ordinal';
  readonly test: (junction: Junction) => boolean;
}

const SENTENCE_END = /[。！？!?;:]["”’]?$/;
/** What a line that is finished may end with. */
export const CLOSED = /[。！？!?;:)\]》"”’]$/;
const PROSE = /[。,;、:]/;
const LEADING_MARK = /^[,。、;:)》”’！？]/;
const LONGEST_HEADING = 80;
/** A line that may be a heading set alone: no sentence ends in it. */
export const isSentenceless = (folded: string): boolean =>
  folded.length <= LONGEST_HEADING && !folded.includes('。');

/** A line that a break cut fills its column; shorter ones are headings. */
const NARROWEST_COLUMN = 12;

const LONGEST_LABEL = 12;

const ATTESTATION_WINDOW = 60_000;

/** Whether words are printed unbroken near a source offset, at another place than their own. */
export function isAttested(source: Source, near: number, words: string, ownPlace: number): boolean {
  const from = Math.max(0, near - ATTESTATION_WINDOW);
  const text = source.text.slice(from, near + ATTESTATION_WINDOW);
  let at = text.indexOf(words);
  if (at + from === ownPlace) at = text.indexOf(words, at + 1);
  return at >= 0;
}

/**
 * Pairs that a line break may part, and how far behind its opening mark such a thing may reach. `misread` is what OCR
 * may have read for the closing mark, where no mark of its own opens it.
 */
const BREAKABLE = [
  { open: '《', close: '》', reach: 60, misread: { close: /[〉>]/, open: /[〈<]/ } },
  { open: '(', close: ')', reach: 400, misread: null },
  { open: '[', close: ']', reach: 60, misread: null },
  { open: '“', close: '”', reach: 200, misread: null },
] as const;

/** A mark that OCR put in opens nothing: where a sentence ends behind it, the bracket is not open. */
function isOpen({ before, line }: Junction): boolean {
  if (line.gap > 0 && SENTENCE_END.test(before.folded)) return false;
  return BREAKABLE.some(({ open, close, reach, misread }) => {
    const tail = before.folded.slice(-reach);
    const from = tail.lastIndexOf(open);
    if (from <= tail.lastIndexOf(close)) return false;
    const inside = tail.slice(from);
    return misread === null || !misread.close.test(inside) || misread.open.test(inside);
  });
}

const THREE_HAN = new RegExp(`^[${HAN}]{3}$`);

function isJunctionAttested({ before, line }: Junction): boolean {
  const left = before.text.slice(-2);
  const right = line.view.text.slice(0, 2);
  return [left + right.slice(0, 1), left.slice(1) + right].every(
    (words) => THREE_HAN.test(words) && isAttested(before.source, before.end, words, -1),
  );
}

/** A heading may hold commas; only a sentence behind it shows that the text was running. */
function isRunning(before: OpenBlock): boolean {
  return before.kind === 'ordinal'
    ? before.siblingsClose || !isSentenceless(before.folded)
    : before.hasSentenceMark();
}

/** The beginning of a name, in which no body has ended. */
const LAST_NAME = /[、,:\s]([^、,:\s局委办厅部院镇乡]{1,6})$/;
const FIRST_NAME = /^([^、,;。\s]{1,16})(?:[、,;。]|$)/;

/** A body in full, as a signature has it: 青岚县人民政府. */
const PLACED = new RegExp(`^(?![省市县区州旗镇乡])[${HAN}]{2,8}?[省市县区州旗镇乡]`);

/** 综 and 合执法局 are no bodies; together they are one. A name that has its place in front begins there. */
function isNameCut(before: string, line: string): boolean {
  const left = LAST_NAME.exec(before)?.[1];
  const right = FIRST_NAME.exec(line)?.[1];
  if (left === undefined || right === undefined || isBodyName(left)) return false;
  if (PLACED.test(right) && isBodyName(right)) return false;
  return isBodyName(left + right);
}

/** Bodies and 关于 behind a page break: there a notice begins, whatever was lost above it. */
function beginsTitle({ gap, view: { folded } }: Line): boolean {
  const about = gap > 0 ? folded.indexOf('关于') : -1;
  return about > 0 && folded.slice(0, about).split(/\s+/).every(isBodyName);
}

/** What parts clauses: a title has none, whatever things it names with 、 between them. */
const CLAUSES = /[。,;:]/;

/** A line of signatures: bodies with blanks between them. */
const isBodies = (folded: string): boolean => folded.split(/\s+/).every(isBodyName);

/** Signatures stand under each other, under the list of a label, and under the names of attachments. */
function mayEndBefore({ kind, folded }: OpenBlock): boolean {
  if (kind === 'label' || kind === 'attachment-note') return true;
  return kind === 'ordinal' ? !CLAUSES.test(folded) : isBodies(folded);
}

/** 文号：…, a field that a web page or a file prints above the paper. */
const beginsField = (folded: string): boolean =>
  folded.slice(0, LONGEST_LABEL).includes(':') && isWebField(folded);

/** 完成时限：…, under the list of a label: the next field of the task. */
const NEXT_FIELD = new RegExp(`^[${HAN}]{2,8}\\s{0,2}:`);
const beginsNextField = ({ before, line }: Pick<Junction, 'before' | 'line'>): boolean =>
  before.kind === 'label' && NEXT_FIELD.test(line.view.folded);

const BULLET = /^[•·●◆■★]/;

/** A title above a text ends with its 文种; in running text a mark stands before such a word. */
function isTitle(folded: string): boolean {
  return isSentenceless(folded) && !CLAUSES.test(folded) && documentTypeOf(folded) !== null;
}

/** Ordered, first match wins: why a line goes on with the block before it. */
export const JOIN_RULES: readonly JoinRule[] = [
  {
    name: 'open-list',
    of: 'text',
    test: ({ before, line }) => /[、,]$/.test(before.folded) && !beginsTitle(line),
  },
  {
    name: 'leading-mark',
    of: 'text',
    test: ({ line }) => LEADING_MARK.test(line.view.folded),
  },
  {
    name: 'open-bracket',
    of: 'text',
    test: isOpen,
  },
  {
    name: 'mid-sentence',
    of: 'text',
    test: (junction) =>
      junction.line.gap > 0 &&
      junction.before.kind !== 'label' &&
      !CLOSED.test(junction.before.folded) &&
      isRunning(junction.before) &&
      PROSE.test(junction.line.view.folded),
  },
  {
    name: 'attested-word',
    of: 'text',
    test: (junction) =>
      junction.line.gap > 0 &&
      junction.before.kind !== 'label' &&
      !CLOSED.test(junction.before.folded) &&
      junction.before.folded.length >= NARROWEST_COLUMN &&
      PROSE.test(junction.line.view.folded) &&
      isJunctionAttested(junction),
  },
  {
    name: 'wrapped',
    of: 'text',
    test: ({ before, line, isFull }) =>
      line.gap === 0 &&
      before.kind !== 'colophon' &&
      !SENTENCE_END.test(before.folded) &&
      !BULLET.test(line.view.folded) &&
      !isTitle(before.folded) &&
      !isClosedHeadLine(before.folded) &&
      !beginsField(line.view.folded) &&
      !beginsNextField({ before, line }) &&
      !(mayEndBefore(before) && isBodies(line.view.folded)) &&
      isFull(),
  },
  {
    name: 'no-ordinal',
    of: 'ordinal',
    test: (junction) =>
      junction.line.gap === 0 &&
      !junction.mayHold &&
      !CLOSED.test(junction.before.folded) &&
      (junction.before.kind === 'label' || isRunning(junction.before)) &&
      junction.isFull(),
  },
  {
    name: 'cut-name',
    of: 'text',
    test: ({ before, line }) =>
      before.kind === 'label' &&
      !readLabel(before.folded)?.isPerson &&
      isNameCut(before.folded, line.view.folded),
  },
  {
    name: 'wrapped-field',
    of: 'text',
    test: ({ before, line }) =>
      line.gap === 0 && before.kind === 'colophon' && /\]$/.test(before.folded),
  },
];
