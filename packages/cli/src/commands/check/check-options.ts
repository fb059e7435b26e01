import type { ReadingOptions } from '../../input/reading-options.js';
import type { ReporterName } from './reporters/index.js';

/** The options of `gongbao check` as commander gives them. */
export interface CheckOptions extends ReadingOptions {
  readonly reporter: ReporterName;
  readonly maxWarnings?: number;
  readonly separate?: boolean;
  readonly quiet?: boolean;
}
