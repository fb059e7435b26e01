import type { Actor, DateOfIssue } from '@gongbao/schema/types';
import type { ActorContext } from '../actors/index.js';
import type { NoticeContexts } from '../sections/index.js';
import type { Segmenter } from '../segment/segmenter.js';
import type { View } from '../source/view.js';

/** All that an extractor may look at: one notice with its attachments, and what is known of its text. */
export interface NoticeContext {
  readonly id: string;
  readonly title: View | null;
  readonly issuers: readonly Actor[];
  readonly dateOfIssue: DateOfIssue | null;
  /** Year of issue, 0 where none is printed. */
  readonly year: number;
  /** Every text of the notice in printed order. */
  readonly contexts: NoticeContexts;
  /** How often each name stands alone in the whole text. */
  readonly attested: ActorContext['attested'];
  readonly segmenter: Segmenter | undefined;
}
