import { HAN } from './characters.js';
import { beginsWith, GuardedPattern } from './guarded-pattern.js';
import { DIGIT_LIKE } from './look-alike-digits.js';
import { numeralValue } from './numeral.js';
import { withoutBlanks } from './without-blanks.js';
import { YEAR, yearOf } from './year.js';

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

interface NumberShape {
  readonly name: string;
  readonly pattern: string;
  /** Whether it is told from running text only where it stands on a line of its own. */
  readonly onlyAlone: boolean;
}

const CODE = `(?<code>[${HAN}](?:\\s?(?:[${HAN}]|\\([${HAN}]{1,4}\\))){1,15}?)`;
const OPENING = '[\\[({<〈《„“]';
/** OCR reads the closing 〕 as j, or as two marks at once; never as what could be a digit. */
const CLOSING = '[\\])}>〉》‟”jJ]';
const YEAR_GROUP = `(?<year>${YEAR})`;
const CHINESE_SERIAL = '[一二三四五六七八九十百零〇○]{1,7}';
const SERIAL = `\\s*第?\\s*(?<serial>\\d{1,5}|${CHINESE_SERIAL})\\s*号`;

/** Ordered, first match wins; all on folded text, where 〔〕【】［］ are []. */
const SHAPES: readonly NumberShape[] = [
  {
    name: 'code-year-serial',
    pattern: `${CODE}\\s*${OPENING}\\s*${YEAR_GROUP}\\s*${CLOSING}\\s*${CLOSING}?${SERIAL}`,
    onlyAlone: false,
  },
  {
    name: 'one-bracket',
    pattern: `${CODE}\\s*(?:${OPENING}\\s*${YEAR_GROUP}|(?<year2>${YEAR})\\s*${CLOSING})${SERIAL}`,
    onlyAlone: true,
  },
  {
    name: 'year-serial',
    pattern: `(?<code>)\\[\\s*${YEAR_GROUP}\\s*\\]${SERIAL}`,
    onlyAlone: true,
  },
  {
    name: 'decree',
    pattern: `(?<code>[${HAN}]{2,30}令)\\s*\\(?第?\\s*(?<serial>\\d{1,5}|${CHINESE_SERIAL})\\s*号\\)?`,
    onlyAlone: false,
  },
];

const WHOLE = SHAPES.map(({ pattern }) => new RegExp(`^\\s*${pattern}\\s*$`));
const ANYWHERE = SHAPES.filter(({ onlyAlone }) => !onlyAlone).map(
  ({ pattern }) => new RegExp(pattern),
);

function toParts(match: RegExpExecArray): DocumentNumberParts | null {
  const issuerCode = withoutBlanks(match.groups?.['code'] ?? '');
  const printedYear = match.groups?.['year'] ?? match.groups?.['year2'];
  const year = printedYear === undefined ? null : yearOf(printedYear);
  const serial = numeralValue(match.groups?.['serial'] ?? '');
  if (serial === null || (printedYear !== undefined && year === null)) return null;
  const normalized =
    year === null ? `${issuerCode}第${serial}号` : `${issuerCode}〔${year}〕${serial}号`;
  const to = match.index + match[0].length;
  return { from: match.index, to, issuerCode, year, serial, normalized };
}

function firstOf(patterns: readonly RegExp[], folded: string): DocumentNumberParts | null {
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    const parts = match === null ? null : toParts(match);
    if (parts !== null) return parts;
  }
  return null;
}

/** Words of a title, which no code of a body holds: …的通知青政发〔2018〕9号. */
const TITLE_WORDS = /关于|印发|[转批]发|的/;

/**
 * Reads a folded line that is a document number and nothing else: `银金党办发[2018]9号`, also in a bracket, which
 * has both its marks: one alone is left of a longer print.
 */
export function documentNumberLine(folded: string): DocumentNumberParts | null {
  if (!folded.includes('号')) return null;
  const isInBracket = folded.startsWith('(') && folded.endsWith(')');
  if (TITLE_WORDS.test(folded)) return null;
  if (!isInBracket) return firstOf(WHOLE, folded);
  const parts = firstOf(WHOLE, folded.slice(1, -1));
  return parts === null ? null : { ...parts, from: parts.from + 1, to: parts.to + 1 };
}

const TELEGRAM = new GuardedPattern(
  /^等\s*级\s*(?:特提|特急|加急|平急)[·.\s]*[明密]电\s*(.{6,40}?号)(?:\s*.{0,4}机发\s*\d*\s*号?)?$/,
  beginsWith('等'),
);

/** The number on the line of a telegram: 等级　特急·明电　　青汛明电〔2021〕7号　　青机发　　号. */
export function telegramNumber(folded: string): string | null {
  const number = TELEGRAM.exec(folded)?.[1];
  return number !== undefined && documentNumberLine(number) !== null ? number : null;
}

/** The first document number inside a folded string. */
export function findDocumentNumber(folded: string): DocumentNumberParts | null {
  return firstOf(ANYWHERE, folded);
}

const LONGEST_DAMAGED = 40;
const DAMAGED = new RegExp(
  `^\\(?[${HAN}][${HAN}()\\s]{1,20}[${DIGIT_LIKE}${OPENING.slice(1, -1)}\\]][^,。;:、]{2,16}号\\)?$`,
);

/** Whether a folded line was printed as a document number and cannot be read as one: `青政发[2018]I9号`. */
export function isDamagedNumber(folded: string): boolean {
  if (folded.length > LONGEST_DAMAGED || !folded.includes('号')) return false;
  if (!/[\d〇○]{2}/.test(folded) || !/[[\]{}<>〈《]/.test(folded)) return false;
  if (!DAMAGED.test(folded)) return false;
  return documentNumberLine(folded) === null && findDocumentNumber(folded) === null;
}

const DECREE_SERIAL = new RegExp(
  `^\\(?(?:((?:19|20)\\d{2})\\s*年\\s*)?第\\s*(\\d{1,5}|${CHINESE_SERIAL})\\s*号\\)?$`,
);
/** Kinds of documents whose number stands on a line of its own, the name of the body in the title. */
const NUMBERED_BELOW = /(?:令|公告|通告)$/;

/**
 * The number of a 令, 公告 or 通告, which stands on a line of its own under the title: 青山县人民政府令 /
 * 第5号, 青山县人民政府公告 / 2019年第3号.
 */
export function decreeNumber(foldedLine: string, foldedTitle: string): DocumentNumberParts | null {
  if (!foldedLine.includes('号')) return null;
  const [, printedYear, printed] = DECREE_SERIAL.exec(foldedLine) ?? [];
  const issuerCode = withoutBlanks(foldedTitle);
  if (printed === undefined || !NUMBERED_BELOW.test(issuerCode)) return null;
  const year = printedYear === undefined ? null : Number(printedYear);
  const serial = numeralValue(printed);
  if (serial === null) return null;
  const normalized = `${issuerCode}${year === null ? '' : `${year}年`}第${serial}号`;
  return { from: 0, to: foldedLine.length, issuerCode, year, serial, normalized };
}
