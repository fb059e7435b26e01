import { type DocumentNumberParts, findDocumentNumber } from '../../patterns/document-number.js';
import type { View } from '../../source/view.js';

/** Numbers of standards: GB50156—2012, GB/T 9704-2012, HJ 2025—2012, DB64/T 1234—2016. */
const STANDARD =
  '(?:GB|DB|HJ|JGJ|CJJ|CJ|JTG|SL|NY|WS|YY|AQ|TB|DL|ISO|IEC)\\s?\\d{0,2}(?:/[A-Z])?\\s?[\\d.]+(?:-\\d{4})?';
const STANDARD_NUMBER = new RegExp(STANDARD);
/** Where a 发文字号 ends, or a standard's number. */
const NUMBER_SIGN = new RegExp(`号|${STANDARD}`, 'g');
/** No 发文字号 is longer, with all its blanks. */
const LONGEST_NUMBER = 160;

/** A number in a citation. */
export interface CitationNumber {
  /** Normalised; that of a standard as printed, without spaces. */
  readonly normalized: string;
  readonly isStandard: boolean;
  readonly from: number;
  readonly to: number;
}

/** Words before a number that its code does not begin with: 根据国发〔2018〕42号. */
const LEAD_IN =
  /^.*(?:根据|按照|依据|依照|贯彻|落实|执行|关于|以及|印发|下发|转发|参照|遵照|[的和与及见据按照由以日])/;

/** The first 发文字号 of a folded text, without the words that lead in to it. */
function findExactNumber(folded: string): DocumentNumberParts | null {
  const found = folded.includes('号') ? findDocumentNumber(folded) : null;
  const lead = found === null ? undefined : LEAD_IN.exec(found.issuerCode)?.[0].length;
  if (found === null || lead === undefined) return found;
  const exact = findDocumentNumber(folded.slice(found.from + lead, found.to));
  if (exact === null) return found;
  const shift = found.from + lead;
  return { ...exact, from: exact.from + shift, to: exact.to + shift };
}

function toStandardNumber({ text }: View, { 0: found, index }: RegExpExecArray): CitationNumber {
  const to = index + found.length;
  const normalized = text.slice(index, to).replace(/\s+/g, '');
  return { normalized, isStandard: true, from: index, to };
}

/** The first number of a document or else of a standard in a view, with its place. */
export function findCitationNumber(view: View): CitationNumber | null {
  const document = findExactNumber(view.folded);
  if (document !== null) {
    const { normalized, from, to } = document;
    return { normalized, isStandard: false, from, to };
  }
  const standard = STANDARD_NUMBER.exec(view.folded);
  return standard === null ? null : toStandardNumber(view, standard);
}

/** All numbers of documents and standards in a view. */
export function* citationNumbers(view: View): Generator<CitationNumber> {
  let at = 0;
  for (const sign of view.folded.matchAll(NUMBER_SIGN)) {
    if (sign.index < at) continue;
    if (sign[0] !== '号') {
      yield toStandardNumber(view, sign);
      at = sign.index + sign[0].length;
      continue;
    }
    const start = Math.max(at, sign.index + 1 - LONGEST_NUMBER);
    const found = findExactNumber(view.folded.slice(start, sign.index + 1));
    if (found === null) continue;
    at = start + found.to;
    yield { normalized: found.normalized, isStandard: false, from: start + found.from, to: at };
  }
}

const BRACKET_BEHIND = /^\s*(?:(?:精神|要求|文件)\s*)?(\((?:[^()]|\([^()]{0,8}\)){2,50}\))/;

/** The longest that a bracket and the words before it can be. */
const FURTHEST_BEHIND = 600;

/** The number in the bracket behind a title that ends at a local offset; its place counts from there. */
export function numberBehind(text: View, to: number): CitationNumber | null {
  const view = text.slice(to, to + FURTHEST_BEHIND);
  const match = BRACKET_BEHIND.exec(view.folded);
  const bracket = match?.[1];
  if (match == null || bracket === undefined) return null;
  const found = findCitationNumber(view.slice(0, match[0].length));
  return found === null ? null : { ...found, to: match[0].length };
}

const FURTHEST_BEFORE = 40;

/** The number right before a title that begins at a local offset: 国发〔2018〕42号《…》. */
export function numberBefore(text: View, at: number): CitationNumber | null {
  const shift = Math.max(0, at - FURTHEST_BEFORE);
  const tail = text.slice(shift, at);
  const found = findCitationNumber(tail);
  if (found === null || found.isStandard) return null;
  const between = tail.folded.slice(found.to).trim();
  if (between !== '' && between !== ')' && between !== '文件') return null;
  return { ...found, from: found.from + shift, to: found.to + shift };
}
