import { writeAkomaNtoso, writeCsv, writeWorkbook } from '@gongbao/export';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ReadIssue } from './read-files.js';

/** A form in which the reader takes the reading along. */
interface Output {
  readonly name: string;
  /** Behind the name of the source. */
  readonly extension: string;
  readonly type: string;
  readonly write: (reading: ReadIssue) => BlobPart | Promise<BlobPart>;
}

/** ZIP keeps days; a fixed one gives the same bytes for the same text. */
const MADE = new Date(2000, 0, 1);

/** One file for all tables, since browsers ask before each of several. */
function toCsvArchive({ issue, text }: ReadIssue): BlobPart {
  const files: Zippable = {};
  for (const { name, text: table } of writeCsv(issue, text)) {
    files[`${name}.csv`] = [strToU8(table), { mtime: MADE }];
  }
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

export const OUTPUTS: readonly Output[] = [
  {
    name: 'Excel',
    extension: '.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async ({ issue, text }) => (await writeWorkbook(issue, text)) as Uint8Array<ArrayBuffer>,
  },
  { name: 'CSV', extension: '-csv.zip', type: 'application/zip', write: toCsvArchive },
  {
    name: 'JSON',
    extension: '.json',
    type: 'application/json',
    write: ({ issue }) => `${JSON.stringify(issue, null, 2)}\n`,
  },
  {
    name: 'XML (AKN)',
    extension: '.akn.xml',
    type: 'application/xml',
    write: ({ issue }) => writeAkomaNtoso(issue),
  },
];
