import { allSections, toTriples } from '@gongbao/parser';
import type { Notice } from '@gongbao/schema';

/** What the summary counts in a notice with its attachments, in the order of its columns. */
export const COUNT_COLUMNS = [
  {
    title: 'summary/sections',
    count: (notice: Notice): number => allSections(notice).length,
  },
  { title: 'summary/tasks', count: ({ tasks }: Notice): number => tasks.length },
  { title: 'summary/duties', count: (notice: Notice): number => toTriples(notice).length },
  { title: 'summary/targets', count: ({ targets }: Notice): number => targets.length },
  { title: 'summary/deadlines', count: ({ deadlines }: Notice): number => deadlines.length },
  { title: 'summary/citations', count: ({ citations }: Notice): number => citations.length },
  { title: 'summary/people', count: ({ people }: Notice): number => people.length },
] as const;
