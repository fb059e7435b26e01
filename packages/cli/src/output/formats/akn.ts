import type { OutputFormat } from './output-format.js';

/** Akoma Ntoso, the XML of parliaments and gazettes. */
export const akn: OutputFormat = {
  extension: '.xml',
  write: async ({ issue }) => {
    const { writeAkomaNtoso } = await import('@gongbao/export');
    return [{ suffix: '', chunks: [writeAkomaNtoso(issue)] }];
  },
};
