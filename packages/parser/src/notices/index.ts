export { contentsTitleLength } from './contents-titles.js';
export { issuedTitles, toComparable } from './issued-titles.js';
export type { AttachmentDraft, NoticeDraft, NoticeStage } from './notice-draft.js';
export { type NoticeHead, toHead } from './to-head.js';
export { toNotices } from './to-notices.js';
