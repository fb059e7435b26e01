import type { Issue, Notice } from '@gongbao/schema';
import type { Language } from '../../../language/locale.js';
import type { PlainKey } from '../../../language/say.js';
import type { Filter } from '../filter.js';

/** What a view needs besides the notice. */
export interface ViewTools {
  readonly filter: Filter;
  readonly language: Language;
  /** Of an offset, counted from 1. */
  readonly lineOf: (offset: number) => number;
}

/** A sort of records as rows of a table; the first column is the line in the source. */
export interface View {
  readonly columns: readonly Extract<PlainKey, `show/${string}`>[];
  readonly rows: (notice: Notice, tools: ViewTools) => string[][];
}

/** A view of what belongs to no notice. */
export interface IssueView {
  readonly columns: View['columns'];
  readonly issueRows: (issue: Issue, text: string, tools: Omit<ViewTools, 'filter'>) => string[][];
}
