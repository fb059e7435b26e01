export type { PlacedTable } from './place-tables.js';
export type { CellContext, NoticeContexts, RowContext, SectionContext } from './section-context.js';
export type { SectionDraft, SectionTree } from './section-draft.js';
export { type NoticeBodies, toBodies } from './to-bodies.js';
