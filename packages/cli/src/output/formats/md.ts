import type { OutputFormat } from './output-format.js';

/** The notices as Markdown, with headings and tables. */
export const md: OutputFormat = {
  extension: '.md',
  write: async ({ issue }) => {
    const { writeMarkdown } = await import('@gongbao/export');
    return [{ suffix: '', chunks: [writeMarkdown(issue)] }];
  },
};
