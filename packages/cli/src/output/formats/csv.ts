import type { OutputFormat } from './output-format.js';

/** Tables for spreadsheets, a file each: `-ledger`, `-targets`, …. */
export const csv: OutputFormat = {
  extension: '.csv',
  write: async ({ issue, text }) => {
    const { writeCsv } = await import('@gongbao/export');
    return writeCsv(issue, text).map(({ name, text: table }) => ({
      suffix: `-${name}`,
      chunks: [table],
    }));
  },
};
