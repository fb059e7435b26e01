export { Coverage } from './coverage.js';
export { toUnread } from './to-unread.js';
