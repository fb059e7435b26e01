import type { Issue, Notice, Target } from '@gongbao/schema/types';
import { fold } from '../source/fold.js';

const comparable = (metric: string): string => fold(metric).replace(/\s+/g, '');

/** Every target whose metric holds the given words (width and white space aside), in printed order. */
export function targetsOf(from: Notice | Issue, metric: string): Target[] {
  const wanted = comparable(metric);
  const notices = 'notices' in from ? from.notices : [from];
  return notices.flatMap(({ targets }) =>
    targets.filter((target) => comparable(target.metric ?? '').includes(wanted)),
  );
}
