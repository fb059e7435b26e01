export { toIssue, toIssueHeads } from './to-issue.js';
export { toNotice } from './to-notice.js';
export { toNoticeHead } from './to-notice-head.js';
export { toSourceInfo } from './to-source-info.js';
export { withPlaces } from './with-places.js';
