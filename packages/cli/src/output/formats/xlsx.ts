import type { OutputFormat } from './output-format.js';

/** All tables as one workbook, the 督办台账 first. */
export const xlsx: OutputFormat = {
  extension: '.xlsx',
  write: async ({ issue, text }) => {
    const { writeWorkbook } = await import('@gongbao/export');
    return [{ suffix: '', chunks: [await writeWorkbook(issue, text)] }];
  },
};
