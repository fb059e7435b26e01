import type { View } from '../../source/view.js';
import { isBodyList, isTimeCell, isValueCell } from '../cell-content.js';
import type { HeadMeaning } from '../head-meaning.js';
import { isNameCut } from '../name-at-break.js';

/** What a line is by itself, once for all columns. */
interface LineContent {
  readonly isBodies: boolean;
  readonly isTime: boolean;
  readonly isValue: boolean;
  readonly isSentence: boolean;
  readonly isShort: boolean;
  /** Whether the line above it is not finished. */
  readonly goesOn: boolean;
}

const SHORT = 20;
const OPEN_END = /[、,(和及]$/;
const OPENING = /^[、,。;:)]/;
const SENTENCE = /[。;]/;

const isUnfinished = (above: View, below: View): boolean =>
  OPEN_END.test(above.folded) || OPENING.test(below.folded) || isNameCut(above, below);

function contentOf(view: View, above: View | undefined): LineContent {
  const { folded } = view;
  return {
    isBodies: isBodyList(view),
    isTime: isTimeCell(view),
    isValue: isValueCell(view),
    isSentence: SENTENCE.test(folded),
    isShort: folded.length <= SHORT,
    goesOn: above !== undefined && isUnfinished(above, view),
  };
}

/** How well a line fits below a head; from -4 to 3. */
type Fit = (line: LineContent) => number;

const bodies: Fit = ({ isBodies, isTime, isSentence, isShort }) => {
  if (isBodies) return 3;
  if (isTime || isSentence) return -4;
  return isShort ? 0.5 : -1;
};
const text: Fit = ({ isBodies, isTime, isValue, isShort }) => {
  if (isTime) return -2;
  if (isBodies || isValue) return -1;
  return isShort ? 1 : 2;
};
const value: Fit = ({ isValue, isBodies, isSentence }) =>
  isValue ? 3 : isBodies || isSentence ? -3 : 0;
const other: Fit = ({ isSentence, isTime }) => (isSentence || isTime ? -0.5 : 0.2);
const person: Fit = ({ isBodies, isShort, isSentence }) =>
  isBodies || isSentence || !isShort ? -2 : 1;

const FITS: Readonly<Record<HeadMeaning, Fit>> = {
  number: value,
  task: text,
  leader: person,
  lead: bodies,
  responsible: bodies,
  cooperating: bodies,
  supervising: bodies,
  deadline: ({ isTime }) => (isTime ? 3 : -4),
  metric: text,
  target: value,
  current: value,
  year: value,
  unitOfMeasure: ({ isShort, isBodies, isTime }) => (isShort && !isBodies && !isTime ? 1 : -3),
  person,
  position: ({ isShort, isTime }) => (isShort && !isTime ? 1 : -1),
  note: other,
  other,
};

/** What it costs that a column prints nothing in a row: merged cells stand once, notes are mostly blank. */
const BLANK: Partial<Readonly<Record<HeadMeaning, number>>> = {
  note: -0.2,
  other: -0.5,
  task: -0.8,
  metric: -0.8,
};
const BLANK_ELSE = -1;
/** Of two columns of tasks the first heads several rows and is printed once. */
const GROUP = -0.3;
/** What it costs that a line goes on the cell above it, finished or not. */
const GOES_ON = 0;
const SECOND = -1.5;
/** What it costs that a cell ends with 、 and the next line is of another. */
const LEFT_OPEN = -2;

/** A way to put lines into columns: for each line the column, and how well all fit. */
export interface Alignment {
  readonly columns: readonly number[];
  /** Whether the last line is of the cell above it without going on it. */
  readonly isLoose: boolean;
  readonly score: number;
}

interface Step {
  readonly score: number;
  /** Column of the line before, -1 for the first. */
  readonly from: number;
}

/** What a blank in each column costs, summed up from the left. */
function blankCosts(meanings: readonly (HeadMeaning | null)[]): number[] {
  const lastTask = meanings.lastIndexOf('task');
  const costs = [0];
  for (const [at, meaning] of meanings.entries()) {
    const isGroup = meaning === 'task' && at < lastTask;
    const cost = isGroup ? GROUP : (BLANK[meaning ?? 'other'] ?? BLANK_ELSE);
    costs.push((costs.at(-1) ?? 0) + cost);
  }
  return costs;
}

/** The best way to reach a column with a line, from those in which the line above may stand. */
function bestStep(
  before: readonly Step[],
  column: number,
  { goesOn }: LineContent,
  blanks: (from: number, to: number) => number,
): Step {
  let best: Step = { score: Number.NEGATIVE_INFINITY, from: -1 };
  for (let from = 0; from <= column; from += 1) {
    const stay = goesOn ? GOES_ON : SECOND;
    const link = from === column ? stay : blanks(from + 1, column) + (goesOn ? LEFT_OPEN : 0);
    const score = (before[from]?.score ?? 0) + link;
    if (score > best.score) best = { score, from };
  }
  return best;
}

/** Puts the lines of a row into its columns from left to right: a cell may have several lines or none. */
export function alignCells(
  lines: readonly View[],
  meanings: readonly (HeadMeaning | null)[],
): Alignment {
  const contents = lines.map((view, at) => contentOf(view, lines[at - 1]));
  const costs = blankCosts(meanings);
  const blanks = (from: number, to: number): number => (costs[to] ?? 0) - (costs[from] ?? 0);
  const steps: Step[][] = [];
  for (const content of contents) {
    const before = steps.at(-1);
    steps.push(
      meanings.map((meaning, column) => {
        const fit = FITS[meaning ?? 'other'](content);
        if (before === undefined) return { score: fit + blanks(0, column), from: -1 };
        const { score, from } = bestStep(before, column, content, blanks);
        return { score: score + fit, from };
      }),
    );
  }
  const { columns, score } = traceBack(steps, (column) => blanks(column + 1, meanings.length));
  const isSecond = columns.length > 1 && columns.at(-1) === columns.at(-2);
  return { columns, score, isLoose: isSecond && contents.at(-1)?.goesOn === false };
}

/** What it costs further that bodies stand where a row says what is to be done: then a cell above is blank. */
const NO_TEXT = -2;

/** Each line in the column of its own place. */
export function fitInOrder(
  lines: readonly View[],
  meanings: readonly (HeadMeaning | null)[],
): Alignment {
  const score = lines.reduce((sum, view, at) => {
    const fit = FITS[meanings[at] ?? 'other'];
    const content = contentOf(view, lines[at - 1]);
    return sum + fit(content) + (fit === text && content.isBodies ? NO_TEXT : 0);
  }, 0);
  return { columns: lines.map((_, at) => at), isLoose: false, score };
}

function traceBack(
  steps: readonly (readonly Step[])[],
  blankBehind: (column: number) => number,
): Pick<Alignment, 'columns' | 'score'> {
  const last = steps.at(-1) ?? [];
  let column = 0;
  let score = Number.NEGATIVE_INFINITY;
  for (const [at, step] of last.entries()) {
    const total = step.score + blankBehind(at);
    if (total > score) [column, score] = [at, total];
  }
  const columns: number[] = [];
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    columns.unshift(column);
    column = steps[at]?.[column]?.from ?? 0;
  }
  return { columns, score };
}
