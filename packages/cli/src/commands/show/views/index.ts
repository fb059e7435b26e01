import { deadlines } from './deadlines.js';
import { outline } from './outline.js';
import { targets } from './targets.js';
import { tasks } from './tasks.js';
import { triples } from './triples.js';
import { unread } from './unread.js';
import type { IssueView, View } from './view.js';

/** Every view there is, by the name that `gongbao show` takes. */
export const VIEWS = {
  outline,
  tasks,
  triples,
  targets,
  deadlines,
  unread,
} as const satisfies Readonly<Record<string, View | IssueView>>;

export type ViewName = keyof typeof VIEWS;

export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];
