import { type DocumentNumberParts, findDocumentNumber } from '../../patterns/document-number.js';
import type { View } from '../../source/view.js';

/** Numbers of standards: GB50156—2012, GB/T 9704-2012, HJ 2025—2012, DB64/T 1234—2016. */
const STANDARD_NUMBER =
  /(?:GB|DB|HJ|JGJ|CJJ|CJ|JTG|SL|NY|WS|YY|AQ|TB|DL|ISO|IEC)\s?\d{0,2}(?:\/[A-Z])?\s?[\d.]+(?:-\d{4})?/;

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

/** The first number of a document or standard in a view, with its place. */
export function findCitationNumber(view: View): CitationNumber | null {
  const document = findExactNumber(view.folded);
  if (document !== null) {
    const { normalized, from, to } = document;
    return { normalized, isStandard: false, from, to };
  }
  const standard = STANDARD_NUMBER.exec(view.folded);
  if (standard === null) return null;
  const from = standard.index;
  const to = from + standard[0].length;
  return { normalized: view.text.slice(from, to).replace(/\s+/g, ''), isStandard: true, from, to };
}

const BRACKET_BEHIND = /^\s*(?:(?:精神|要求|文件)\s*)?(\((?:[^()]|\([^()]{0,8}\)){2,50}\))/;

/** The number in the bracket behind a title, in a view that begins behind it. */
export function numberBehind(view: View): CitationNumber | null {
  const match = BRACKET_BEHIND.exec(view.folded);
  const bracket = match?.[1];
  if (match == null || bracket === undefined) return null;
  const found = findCitationNumber(view.slice(0, match[0].length));
  return found === null ? null : { ...found, to: match[0].length };
}

/** The number right before a title, in a view that ends before it: 国发〔2018〕42号《…》. */
export function numberBefore(view: View): CitationNumber | null {
  const tail = view.slice(Math.max(0, view.length - 40));
  const found = findCitationNumber(tail);
  if (found === null || found.isStandard) return null;
  const between = tail.folded.slice(found.to).trim();
  if (between !== '' && between !== ')' && between !== '文件') return null;
  const shift = view.length - tail.length;
  return { ...found, from: found.from + shift, to: found.to + shift };
}
