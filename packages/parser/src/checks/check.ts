import type { Diagnostic, Issue, Notice, Section } from '@gongbao/schema/types';

/** One way to look whether the text disagrees with itself. */
export type Check = (issue: Issue) => readonly Diagnostic[];

/** A check of one notice at a time. */
export function eachNotice(look: (notice: Notice) => readonly Diagnostic[]): Check {
  return ({ notices }) => notices.flatMap(look);
}

/** The numbered bodies of a notice: its own, and those of its attachments. */
export function bodiesOf(notice: Notice): readonly (readonly Section[])[] {
  return [notice.sections, ...notice.attachments.map(({ sections }) => sections)];
}
