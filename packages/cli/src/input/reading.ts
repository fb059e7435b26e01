import type { Issue } from '@gongbao/schema';

/** An issue as read: `text` is what its offsets count in. */
export interface Reading {
  readonly issue: Issue;
  readonly text: string;
}
