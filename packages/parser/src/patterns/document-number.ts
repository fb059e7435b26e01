/** The parts of a 发文字号 as printed (GB/T 9704-2012, 7.2.5: 机关代字、年份、顺序号). */
export interface DocumentNumberParts {
  readonly from: number;
  readonly to: number;
  readonly issuerCode: string;
  readonly year: number | null;
  readonly serial: number | null;
  /** 银金党办发〔2018〕9号, whatever brackets, widths and spaces were printed. */
  readonly normalized: string;
}

const HAN_CHARACTER = '[\\u4e00-\\u9fff]';
const ISSUER_CODE = `(?<code>${HAN_CHARACTER}(?:\\s?(?:${HAN_CHARACTER}|\\(${HAN_CHARACTER}{1,4}\\))){1,15}?)`;

/**
 * Ordered, first match wins; all on folded text, where 〔〕【】［］ are []. OCR reads the closing 〕 as
 * j, l or two marks at once.
 */
const SHAPES: readonly { readonly name: string; readonly pattern: string }[] = [
  {
    name: 'code-year-serial',
    pattern: `${ISSUER_CODE}\\s*[\\[({<〈《]\\s*(?<year>(?:19|20)\\d{2})\\s*[\\])}>〉》jJlI|]{1,2}\\s*第?\\s*(?<serial>\\d{1,5})\\s*号`,
  },
  {
    name: 'decree',
    pattern: '(?<code>[\\u4e00-\\u9fff]{2,30}令)\\s*第?\\s*(?<serial>\\d{1,5})\\s*号',
  },
];

const WHOLE = SHAPES.map(({ pattern }) => new RegExp(`^\\(?\\s*${pattern}\\s*\\)?$`));
const ANYWHERE = SHAPES.map(({ pattern }) => new RegExp(pattern));

function toParts(match: RegExpExecArray): DocumentNumberParts {
  const issuerCode = (match.groups?.['code'] ?? '').replace(/\s/g, '');
  const printedYear = match.groups?.['year'];
  const year = printedYear === undefined ? null : Number(printedYear);
  const serial = Number(match.groups?.['serial'] ?? '');
  const normalized =
    year === null ? `${issuerCode}第${serial}号` : `${issuerCode}〔${year}〕${serial}号`;
  return {
    from: match.index,
    to: match.index + match[0].length,
    issuerCode,
    year,
    serial,
    normalized,
  };
}

function firstOf(patterns: readonly RegExp[], folded: string): DocumentNumberParts | null {
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (match !== null) return toParts(match);
  }
  return null;
}

/** Reads a folded line that is a document number and nothing else: `银金党办发[2018]9号`. */
export function documentNumberLine(folded: string): DocumentNumberParts | null {
  return firstOf(WHOLE, folded);
}

/** The first document number inside a folded string. */
export function findDocumentNumber(folded: string): DocumentNumberParts | null {
  return firstOf(ANYWHERE, folded);
}

const DECREE_SERIAL = /^(?:((?:19|20)\d{2})\s*年\s*)?第\s*(\d{1,5})\s*号$/;
/** Kinds of documents whose number stands on a line of its own, the name of the body in the title. */
const NUMBERED_BELOW = /(?:令|公告|通告)$/;

/**
 * The number of a 令, 公告 or 通告, which stands on a line of its own under the title: 青山县人民政府令 /
 * 第5号, 青山县人民政府公告 / 2019年第3号.
 */
export function decreeNumber(foldedLine: string, foldedTitle: string): DocumentNumberParts | null {
  const [, printedYear, printed] = DECREE_SERIAL.exec(foldedLine) ?? [];
  const issuerCode = foldedTitle.replace(/\s+/g, '');
  if (printed === undefined || !NUMBERED_BELOW.test(issuerCode)) return null;
  const year = printedYear === undefined ? null : Number(printedYear);
  const serial = Number(printed);
  const normalized = `${issuerCode}${year === null ? '' : `${year}年`}第${serial}号`;
  return { from: 0, to: foldedLine.length, issuerCode, year, serial, normalized };
}
