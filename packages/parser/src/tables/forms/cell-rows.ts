import type { Line } from '../../lines/index.js';
import { withoutBlanks } from '../../patterns/without-blanks.js';
import { headMeaning } from '../head-meaning.js';
import { isContinuedLine } from '../is-continued-line.js';
import { isGroupLine } from '../is-group-line.js';

/** A row as lines: its number, and what stands below it. */
export interface LineRow {
  readonly kind: 'row' | 'group' | 'head';
  readonly lines: readonly Line[];
}

const NUMBER = /^\(?(\d{1,3})[.、)]?$/;
/** How far a number may be ahead of the one before: rows get lost. */
const FURTHEST = 4;
/** A row of more lines is none: the table has ended in it. */
const MOST_LINES = 60;

const ENDS: ReadonlySet<Line['kind']> = new Set([
  'attachment-label',
  'attachment-note',
  'document-number',
  'copied-to',
  'imprint',
  'note',
  'category',
  'contents-entry',
  'label',
]);

const isPrinted = (line: Line): boolean =>
  line.kind !== 'blank' && line.kind !== 'furniture' && !isContinuedLine(line);

export const labelOf = ({ view }: Line): string => withoutBlanks(view.folded);

/** The number of a row, on a line of its own; 0 where there is none. */
const numberOf = ({ view }: Line): number => Number(NUMBER.exec(view.folded)?.[1] ?? 0);

export const isNumberLine = (line: Line): boolean => numberOf(line) > 0;

/** The next lines of print from an index on, at most so many. */
export function printedFrom(lines: readonly Line[], from: number, most: number): Line[] {
  const found: Line[] = [];
  for (let at = from; at < lines.length && found.length < most; at += 1) {
    const line = lines[at];
    if (line !== undefined && isPrinted(line)) found.push(line);
  }
  return found;
}

const SUM = /^(?:合计|总计|小计|共计)$/;

/** 一、… above rows that it heads, or above the next of its kind. */
function isGroup({ view }: Line, next: Line | undefined): boolean {
  if (!isGroupLine(view.folded) || next === undefined) return false;
  return isNumberLine(next) || isGroupLine(next.view.folded);
}

/** Goes through the lines below a head and parts them at the numbers of the rows. */
export class RowCutter {
  readonly rows: LineRow[] = [];
  readonly #heads: readonly string[];
  #number = 0;
  #open: Line[] = [];

  constructor(heads: readonly Line[]) {
    this.#heads = heads.map(labelOf);
  }

  /** The rows of the lines from an index on, and whether what follows the last one is known to be none. */
  cut(lines: readonly Line[], from: number): readonly LineRow[] {
    const width = this.#heads.length;
    for (let at = from; at < lines.length; at += 1) {
      const line = lines[at];
      if (line === undefined || !isPrinted(line)) continue;
      if (ENDS.has(line.kind) || this.#open.length > MOST_LINES) break;
      const ahead = printedFrom(lines, at, width);
      if (this.#repeatsHead(ahead)) {
        this.rows.push({ kind: 'head', lines: ahead });
        at = lines.indexOf(ahead.at(-1) ?? line, at);
      } else if (headMeaning(labelOf(line)) === 'number' && line.view.length > 1) break;
      else if (this.#isStart(line, ahead[1])) this.#start(line);
      else if (isGroup(line, ahead[1])) this.#group(line);
      else if (SUM.test(labelOf(line)) && this.rows.length > 0) this.#begin(line);
      else this.#open.push(line);
    }
    this.#close();
    return this.rows;
  }

  #repeatsHead(ahead: readonly Line[]): boolean {
    return (
      ahead.length === this.#heads.length &&
      ahead.every((line, at) => labelOf(line) === this.#heads[at])
    );
  }

  #isStart(line: Line, next: Line | undefined): boolean {
    if (!isNumberLine(line)) return false;
    const value = numberOf(line);
    const [last] = this.rows.slice(-1);
    if (this.#open.length === 0)
      return value === 1 || this.rows.length === 0 || last?.kind === 'group';
    const isFull = this.#open.length > (this.#heads.length - 1) / 2;
    const isNext = value === this.#number + 1;
    if (isNext) return isFull || next === undefined || !isNumberLine(next);
    return (
      isFull &&
      value > this.#number &&
      value <= this.#number + FURTHEST &&
      next !== undefined &&
      !isNumberLine(next)
    );
  }

  #start(line: Line): void {
    this.#begin(line);
    this.#number = numberOf(line);
  }

  #begin(line: Line): void {
    this.#close();
    this.#open = [line];
  }

  #group(line: Line): void {
    this.#close();
    this.rows.push({ kind: 'group', lines: [line] });
  }

  #close(): void {
    if (this.#open.length > 0) this.rows.push({ kind: 'row', lines: this.#open });
    this.#open = [];
  }
}
