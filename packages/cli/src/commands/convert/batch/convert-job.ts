import type { Correction } from '@gongbao/report';
import type { ReadingOptions } from '../../../input/reading-options.js';
import type { Language } from '../../../language/locale.js';
import type { FormatName } from '../../../output/formats/index.js';

/** An issue to convert; plain data, so that it can go to a worker. */
export interface ConvertJob {
  /** Tells jobs apart, from 0. */
  readonly index: number;
  /** What it is called in reports and in the manifest. */
  readonly name: string;
  readonly paths: readonly string[];
  /** Where the results go, without extension. */
  readonly outStem: string;
  readonly formats: readonly FormatName[];
  readonly options: ReadingOptions;
  /** What reviewers said of it; null where no corrections are asked for. */
  readonly corrections: readonly Correction[] | null;
  readonly language: Language;
  readonly command: string;
}
