import type { OutputFormat } from './output-format.js';

/** The reading beside its source, one file to open in a browser. */
export const html: OutputFormat = {
  extension: '.html',
  write: async ({ issue, text, pictures = [] }) => {
    const { writeReport } = await import('@gongbao/report');
    return [{ suffix: '', chunks: [writeReport(issue, text, { pictures })] }];
  },
};
