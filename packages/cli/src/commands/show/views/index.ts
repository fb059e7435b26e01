import type { IssueView, View } from './view.js';

/** Every view there is, by the name that `gongbao show` takes; each is loaded when it is asked for. */
export const VIEWS = {
  outline: async () => (await import('./outline.js')).outline,
  tasks: async () => (await import('./tasks.js')).tasks,
  triples: async () => (await import('./triples.js')).triples,
  targets: async () => (await import('./targets.js')).targets,
  deadlines: async () => (await import('./deadlines.js')).deadlines,
  unread: async () => (await import('./unread.js')).unread,
} as const satisfies Readonly<Record<string, () => Promise<View | IssueView>>>;

export type ViewName = keyof typeof VIEWS;

export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];
