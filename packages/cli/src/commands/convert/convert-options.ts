import type { ReadingOptions } from '../../input/reading-options.js';
import type { FormatName } from '../../output/formats/index.js';

/** A severity from which on diagnostics make the command fail. */
export type FailOn = 'error' | 'warning';

/** The options of `gongbao convert` as commander gives them. */
export interface ConvertOptions extends ReadingOptions {
  readonly output?: string;
  readonly outDir?: string;
  readonly to?: readonly FormatName[];
  readonly summary?: boolean;
  readonly separate?: boolean;
  readonly jobs?: number;
  readonly timeout?: number;
  readonly manifest?: string;
  readonly resume?: boolean;
  readonly corrections?: readonly string[];
  readonly requireReviewed?: boolean;
  readonly failOn?: FailOn;
  readonly images?: string;
  readonly quiet?: boolean;
}
