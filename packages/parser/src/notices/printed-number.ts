import type { Block } from '../blocks/index.js';
import { findDate } from '../patterns/date.js';
import {
  type DocumentNumberParts,
  decreeNumber,
  documentNumberLine,
  findDocumentNumber,
} from '../patterns/document-number.js';
import { numberFieldStart } from '../patterns/web-field.js';
import type { View } from '../source/view.js';

/** A 发文字号 with the print in which its parts stand. */
export interface PrintedNumber {
  readonly view: View;
  readonly parts: DocumentNumberParts;
  readonly rule: string;
}

/** 青政发〔2022〕5号　　签发人：王明. */
const WITH_SIGNATORY = /^(.{6,40}?号)\s*签\s*发\s*人\s*:/;

/** The number that a line in the head of a paper is, by itself or under the title of a 令. */
export function numberOnLine({ view }: Block, title: View | null): PrintedNumber | null {
  const line = documentNumberLine(view.folded);
  if (line !== null) return { view, parts: line, rule: 'document-number-line' };
  const decree = title === null ? null : decreeNumber(view.folded, title.folded);
  if (decree !== null) return { view, parts: decree, rule: 'decree-number' };
  const beside = WITH_SIGNATORY.exec(view.folded)?.[1];
  const parts = beside === undefined ? null : documentNumberLine(beside);
  return parts === null ? null : { view, parts, rule: 'document-number-line' };
}

/** The number in a field that a web page prints above the paper: 文号：青政发〔2022〕5号. */
export function numberInField({ view }: Block): PrintedNumber | null {
  const from = numberFieldStart(view.folded);
  if (from === null) return null;
  const field = view.slice(from);
  const parts = findDocumentNumber(field.folded);
  return parts?.from === 0 ? { view: field, parts, rule: 'number-field' } : null;
}

const LONGEST_BRACKET = 60;

/** Day and number in one bracket under a title: （2030年5月4日青政〔2030〕38号）. */
export function datedNumber({ view }: Block): { date: View; number: PrintedNumber } | null {
  const { folded } = view;
  if (folded.length > LONGEST_BRACKET || !/^\(.*号\)$/.test(folded)) return null;
  const date = findDate(folded);
  if (date === null) return null;
  const rest = view.slice(date.to, view.length - 1).trim();
  const parts = documentNumberLine(rest.folded);
  if (parts === null) return null;
  return {
    date: view.slice(date.from, date.to),
    number: { view: rest, parts, rule: 'dated-number' },
  };
}

const IN_TITLE = /\s*\(([^()]*号)\)$/;

/** A title without the number in a bracket behind it: …的通知（青办发〔2030〕2号）. */
export function partTitleNumber(title: View | null): {
  readonly title: View | null;
  readonly number: PrintedNumber | null;
} {
  if (title === null) return { title, number: null };
  const match = IN_TITLE.exec(title.folded);
  const printed = match?.[1];
  const parts = printed === undefined ? null : documentNumberLine(printed);
  if (match === null || printed === undefined || parts === null) return { title, number: null };
  const from = match.index + match[0].lastIndexOf(printed);
  const view = title.slice(from, from + printed.length);
  return { title: title.slice(0, match.index), number: { view, parts, rule: 'title-number' } };
}
