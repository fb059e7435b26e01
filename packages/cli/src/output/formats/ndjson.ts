import type { OutputFormat } from './output-format.js';

/** A line for each record, for programs that read line by line. */
export const ndjson: OutputFormat = {
  extension: '.ndjson',
  write: async ({ issue }) => {
    const { writeNdjson } = await import('@gongbao/export');
    return [{ suffix: '', chunks: writeNdjson(issue) }];
  },
  writeHeads: async ({ heads }) => {
    const { writeNdjson } = await import('@gongbao/export');
    return [{ suffix: '', chunks: writeNdjson(heads) }];
  },
};
