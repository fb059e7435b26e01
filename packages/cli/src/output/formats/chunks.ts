import type { OutputFormat } from './output-format.js';

/** Pieces for search engines and language models, a line each. */
export const chunks: OutputFormat = {
  extension: '.chunks.ndjson',
  write: async ({ issue, text }) => {
    const { writeChunks } = await import('@gongbao/export');
    return [{ suffix: '', chunks: writeChunks(issue, text) }];
  },
};
