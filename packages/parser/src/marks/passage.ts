import type { Span } from '@gongbao/schema/types';
import { bracketRanges } from '../patterns/brackets.js';
import { type ForceMark, forceReader } from '../patterns/force.js';
import type { Mark } from '../patterns/mark-reader.js';
import { type NumberMark, numberReader } from '../patterns/number/index.js';
import { type TimeMark, timeReader } from '../patterns/time/index.js';
import { titleReader } from '../patterns/title-marks.js';
import type { Source } from '../source/source.js';
import { View } from '../source/view.js';
import { toFinder } from './to-finder.js';

const findTitles = toFinder(titleReader);
const findTimes = toFinder(timeReader);
const findForces = toFinder(forceReader);
const findNumbers = toFinder(numberReader);

/**
 * A paragraph or heading that remembers what is printed in it: each kind of thing is recognised once,
 * when it is first asked for, and every extractor reads the same. Offsets are local and of `folded`.
 */
export class Passage extends View {
  #titles: readonly Mark[] | undefined;
  #times: readonly TimeMark[] | undefined;
  #forces: readonly ForceMark[] | undefined;
  #numbers: readonly NumberMark[] | undefined;
  #brackets: readonly (readonly [number, number])[] | undefined;

  /**
   * What stands before it elsewhere and speaks for its beginning, folded: the head of the column of a cell, as
   * `完成时限:`. It is no part of the text.
   */
  readonly lead: string;

  constructor(source: Source, pieces: readonly Span[], lead: string) {
    super(source, pieces);
    this.lead = lead;
  }

  static of({ source, pieces }: View): Passage {
    return new Passage(source, pieces, '');
  }

  static led(lead: string, { source, pieces }: View): Passage {
    return new Passage(source, pieces, lead);
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

  /** Words that say how strongly a duty binds: 必须, 力争. */
  get forces(): readonly ForceMark[] {
    this.#forces ??= findForces(this.folded);
    return this.#forces;
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
