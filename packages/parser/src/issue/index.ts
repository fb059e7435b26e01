export { toIssue } from './to-issue.js';
