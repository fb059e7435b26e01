import { type ExportTable, toTable, writeCsv } from '@gongbao/export';
import { type CustomRecord, type Extractor, parseIssue } from '@gongbao/parser';

/** A telephone number with what stands before it. */
interface Phone extends CustomRecord {
  readonly digits: string;
}

// `folded` is as long as `text`, with widths, dashes and brackets folded: one pattern reads them all.
const PHONE = /(?:电话|热线):\s?(\d{3,4}-\d{7,8})/g;

/** An extractor: every telephone number of a notice, with its place in the source. */
export const phones: Extractor<Phone> = ({ texts }) =>
  texts.flatMap(({ folded, cut }) =>
    [...folded.matchAll(PHONE)].map(({ 0: printed, 1: digits = '', index }) => ({
      ...cut(index, index + printed.length),
      rule: 'phone',
      digits,
    })),
  );

interface Row {
  readonly number: string;
  readonly phone: CustomRecord;
}

/** A table of them, for CSV and workbook. */
export const phoneTable: ExportTable = toTable<Row>({
  name: 'phones',
  title: { zh: '电话', en: 'Telephones' },
  rows: ({ issue }) =>
    issue.notices.flatMap(({ id, custom }) =>
      (custom?.['phones'] ?? []).map((phone) => ({ number: id, phone })),
    ),
  columns: [
    {
      key: 'notice',
      title: { zh: '发文字号', en: 'Notice' },
      kind: 'text',
      value: ({ number }) => number,
    },
    {
      key: 'phone',
      title: { zh: '电话', en: 'Telephone' },
      kind: 'text',
      value: ({ phone }) => String(phone['digits']),
    },
    {
      key: 'line',
      title: { zh: '原文行号', en: 'Line' },
      kind: 'number',
      value: ({ phone }, { lineOf }) => lineOf(phone),
    },
  ],
});

/** Reads a text, and writes the table as CSV. */
export function phonesOf(text: string): string {
  const issue = parseIssue(text, { extractors: { phones } });
  const [file] = writeCsv(issue, text, 'zh', [phoneTable]);
  return file?.text ?? '';
}
