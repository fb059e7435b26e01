export type { NoticeContexts, SectionContext } from './section-context.js';
export type { SectionDraft } from './section-draft.js';
export { type NoticeBodies, toBodies } from './to-bodies.js';
