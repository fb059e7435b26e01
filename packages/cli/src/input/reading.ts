import type { PagePicture } from '@gongbao/report';
import type { Issue, IssueHeads } from '@gongbao/schema';

/** An issue as read: `text` is what its offsets count in. */
export interface Reading {
  readonly issue: Issue;
  readonly text: string;
  /** Of the pages in their order, with `size` where the input tells it; none where it tells no pages. */
  readonly pages: readonly Pick<PagePicture, 'size'>[];
  /** For the report, where they are given. */
  readonly pictures?: readonly PagePicture[];
}

/** An issue of which only the heads of notices were asked for. */
export interface HeadReading {
  readonly heads: IssueHeads;
}
