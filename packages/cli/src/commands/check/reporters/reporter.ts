import type { Context } from '../../../context.js';
import type { CheckedText } from '../checked-text.js';

/** Words the findings of all texts; the whole of standard output. */
export type Reporter = (checked: readonly CheckedText[], context: Context) => string;
