import type { FileRecord, InputRecord } from './manifest-record.js';

/** The record with every path changed. */
export function withPaths(record: InputRecord, change: (path: string) => string): InputRecord {
  const moved = (file: FileRecord): FileRecord => ({ ...file, path: change(file.path) });
  return { ...record, files: record.files.map(moved), outputs: record.outputs.map(moved) };
}
