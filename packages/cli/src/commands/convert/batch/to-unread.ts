import type { FileRecord } from '../../../manifest/manifest-record.js';

/** Files of which no more than the name is known. */
export const toUnread = (paths: readonly string[]): FileRecord[] =>
  paths.map((path) => ({ path, bytes: null, sha256: null }));
