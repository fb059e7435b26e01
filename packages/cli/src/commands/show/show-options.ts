import type { ReadingOptions } from '../../input/reading-options.js';

/** The options of `gongbao show` as commander gives them. */
export interface ShowOptions extends ReadingOptions {
  readonly unit?: string;
  readonly role?: string;
  readonly from?: string;
  readonly to?: string;
  readonly notice?: string;
}
