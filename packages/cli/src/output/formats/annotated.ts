import type { OutputFormat } from './output-format.js';

/** The text itself with a mark around everything that was read. */
export const annotated: OutputFormat = {
  extension: '.annotated.txt',
  write: async ({ issue, text }) => {
    const { annotate } = await import('@gongbao/parser');
    return [{ suffix: '', chunks: [annotate(issue, text)] }];
  },
};
