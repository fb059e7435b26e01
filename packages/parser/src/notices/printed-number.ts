import type { Block } from '../blocks/index.js';
import { findDate } from '../patterns/date.js';
import {
  type DocumentNumberParts,
  decreeNumber,
  documentNumberLine,
  findDocumentNumber,
  telegramNumber,
} from '../patterns/document-number.js';
import { GuardedPattern, holds } from '../patterns/guarded-pattern.js';
import { numberBehindTitle } from '../patterns/title-number.js';
import { numberFieldStart } from '../patterns/web-field.js';
import type { View } from '../source/view.js';

/** A 发文字号 with the print in which its parts stand. */
export interface PrintedNumber {
  readonly view: View;
  readonly parts: DocumentNumberParts;
  readonly rule: string;
}

/** 青政发〔2022〕5号　　签发人：王明. */
const WITH_SIGNATORY = new GuardedPattern(/^(.{6,40}?号)\s*签\s*发\s*人\s*:/, holds('签'));

/** The number that a line in the head of a paper is, by itself or under the title of a 令. */
export function numberOnLine({ view }: Block, title: View | null): PrintedNumber | null {
  const line = documentNumberLine(view.folded);
  if (line !== null) return { view, parts: line, rule: 'document-number-line' };
  const decree = title === null ? null : decreeNumber(view.folded, title.folded);
  if (decree !== null) return { view, parts: decree, rule: 'decree-number' };
  const beside = WITH_SIGNATORY.exec(view.folded)?.[1] ?? telegramNumber(view.folded);
  const parts = beside == null ? null : documentNumberLine(beside);
  if (beside == null || parts === null) return null;
  const from = view.folded.indexOf(beside);
  return { view: view.slice(from, from + beside.length), parts, rule: 'document-number-line' };
}

/** The number in a field that a web page prints above the paper: 文号：青政发〔2022〕5号. */
export function numberInField({ view }: Block): PrintedNumber | null {
  const from = numberFieldStart(view.folded);
  if (from === null) return null;
  const field = view.slice(from);
  const parts = findDocumentNumber(field.folded);
  return parts?.from === 0 ? { view: field.slice(0, parts.to), parts, rule: 'number-field' } : null;
}

const LONGEST_BRACKET = 60;

/** Day and number in one bracket under a title: （2030年5月4日青政〔2030〕38号）. */
export function datedNumber({ view }: Block): { date: View; number: PrintedNumber } | null {
  const { folded } = view;
  if (folded.length > LONGEST_BRACKET || !folded.startsWith('(') || !/^\(.*号\)$/.test(folded))
    return null;
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
/** 青政发〔2030〕2号关于印发…的通知. */
const BEFORE_TITLE =
  /^([^[\]()]{2,12}\[[^[\]]{4}\]\s?第?\s?\d{1,5}\s?号)\s*(?=关于|印发|转发|[\u4e00-\u9fff]{2,30}关于)/;
/** A title without the number before or behind it, in a bracket or glued: …的通知（青办发〔2030〕2号）. */
export function partTitleNumber(title: View | null): {
  readonly title: View | null;
  readonly number: PrintedNumber | null;
} {
  if (title === null) return { title, number: null };
  const number = (view: View): PrintedNumber | null => {
    const parts = documentNumberLine(view.folded);
    return parts === null ? null : { view, parts, rule: 'title-number' };
  };
  const match = IN_TITLE.exec(title.folded);
  const printed = match?.[1];
  if (match !== null && printed !== undefined && documentNumberLine(printed) !== null) {
    const from = match.index + match[0].lastIndexOf(printed);
    const view = title.slice(from, from + printed.length);
    return { title: title.slice(0, match.index), number: number(view) };
  }
  const before = BEFORE_TITLE.exec(title.folded);
  if (before !== null) {
    const rest = title.slice(before[0].length);
    return { title: rest, number: number(title.slice(0, before[1]?.length)) };
  }
  const behind = numberBehindTitle(title.folded);
  if (behind < 0) return { title, number: null };
  return { title: title.slice(0, behind).trim(), number: number(title.slice(behind)) };
}
