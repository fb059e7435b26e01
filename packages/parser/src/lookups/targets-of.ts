import type { Issue, Notice, Target } from '@gongbao/schema/types';
import { checkString } from '../refuse.js';
import { fold } from '../source/fold.js';
import { noticesOf } from './notices-of.js';

const comparable = (metric: string): string => fold(metric).replace(/\s+/g, '');

/** Every target whose metric holds the given words (width and white space aside), in printed order. */
export function targetsOf(from: Notice | Issue, metric: string): Target[] {
  checkString(metric, 'targetsOf', 'words of a metric', '指标词语');
  const wanted = comparable(metric);
  const notices = noticesOf(from);
  return notices.flatMap(({ targets }) =>
    targets.filter((target) => comparable(target.metric ?? '').includes(wanted)),
  );
}
