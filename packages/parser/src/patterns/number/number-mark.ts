import type { Mark } from '../mark-reader.js';
import type { UnitFamily } from './units.js';

/** A printed number with its unit, whole: `30余万元`, `65%~70%`, `5:3:2`; offsets are of the text. */
export interface NumberMark extends Mark {
  /** Plain number, 万 and 亿 multiplied out; of a ratio its first part. */
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly valueMax: number | null;
  /** As printed, without blanks; null where none is. */
  readonly unit: string | null;
  readonly family: UnitFamily | null;
  /** Where the unit begins; `to` where there is none. */
  readonly unitFrom: number;
  /** What the number says of its own exactness: 30余 is `>`, 上百 is `~`. */
  readonly approximate: '>' | '~' | null;
  /** Whether it is printed in Chinese numerals, which often count nothing: 一个, 一项. */
  readonly isWord: boolean;
  /** What is printed behind the digits and multiplies them: 1e4 of 30万, which is money without a unit; else 1. */
  readonly scale: number;
  /** 5:3:2 is [5, 3, 2]; null for what is no ratio. */
  readonly ratio: readonly number[] | null;
  /** Whether characters of other kinds touch its digits, so that no value can be told: 7〇%, 10、2%. */
  readonly isMixed: boolean;
}
