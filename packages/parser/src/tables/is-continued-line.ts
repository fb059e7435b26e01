import type { Line } from '../lines/index.js';

/** What stands above the next part of a table: 续表, 续表1, 任务分工表（续）. */
const CONTINUED = /^\(?续(?:表|上表)?\s?\d{0,2}\)?$|^[^。;,]{2,40}\(续(?:表|上表)?\s?\d{0,2}\)$/;
const LONGEST = 50;

export const isContinuedLine = ({ view }: Line): boolean =>
  view.length <= LONGEST && CONTINUED.test(view.folded);
