import { bracketRanges } from '../patterns/brackets.js';
import type { Mark } from '../patterns/mark-reader.js';
import { type NumberMark, numberReader } from '../patterns/number/index.js';
import { type TimeMark, timeReader } from '../patterns/time/index.js';
import { titleReader } from '../patterns/title-marks.js';
import { View } from '../source/view.js';
import { toFinder } from './to-finder.js';

const findTitles = toFinder(titleReader);
const findTimes = toFinder(timeReader);
const findNumbers = toFinder(numberReader);

/**
 * A paragraph or heading that remembers what is printed in it: each kind of thing is recognised once,
 * when it is first asked for, and every extractor reads the same. Offsets are local and of `folded`.
 */
export class Passage extends View {
  #titles: readonly Mark[] | undefined;
  #times: readonly TimeMark[] | undefined;
  #numbers: readonly NumberMark[] | undefined;
  #brackets: readonly (readonly [number, number])[] | undefined;

  static of({ source, pieces }: View): Passage {
    return new Passage(source, pieces);
  }

  /** Outermost 《…》, marks included. */
  get titles(): readonly Mark[] {
    this.#titles ??= findTitles(this.folded);
    return this.#titles;
  }

  /** Times of the calendar, recurrences and lengths of time; those in a title only name it. */
  get times(): readonly TimeMark[] {
    this.#times ??= findTimes(this.folded, this.titles);
    return this.#times;
  }

  /** Whole numbers with their units, also those of dates and names. */
  get numbers(): readonly NumberMark[] {
    this.#numbers ??= findNumbers(this.folded);
    return this.#numbers;
  }

  /** Outermost （…） and 〔…〕 as `[from, to)`, brackets included. */
  get brackets(): readonly (readonly [number, number])[] {
    this.#brackets ??= bracketRanges(this.folded);
    return this.#brackets;
  }
}
