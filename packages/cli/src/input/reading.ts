import type { Issue, IssueHeads } from '@gongbao/schema';

/** An issue as read: `text` is what its offsets count in. */
export interface Reading {
  readonly issue: Issue;
  readonly text: string;
}

/** An issue of which only the heads of notices were asked for. */
export interface HeadReading {
  readonly heads: IssueHeads;
}
