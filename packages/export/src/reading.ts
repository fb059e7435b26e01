import { createLocator } from '@gongbao/parser';
import type { Issue, Span } from '@gongbao/schema/types';
import type { Language } from './language.js';

/** An issue as read, with the text that its offsets count in. */
export interface Reading {
  readonly issue: Issue;
  readonly text: string;
  /** Of heads, roles and kinds; what the document says stays Chinese. */
  readonly language: Language;
  /** The line of the source on which something begins, from 1. */
  readonly lineOf: (record: { readonly span: Span }) => number;
}

/** Puts an issue and its source text together; `text` is without a byte-order mark, as the offsets are. */
export function toReading(issue: Issue, text: string, language: Language = 'zh'): Reading {
  const locate = createLocator(text);
  return { issue, text, language, lineOf: ({ span }) => locate(span.start).line };
}
