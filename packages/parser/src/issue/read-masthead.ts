import type { BoardMember, DateText, Masthead, NumberText, Text } from '@gongbao/schema/types';
import type { Block } from '../blocks/index.js';
import rosters from '../lexicon/rosters.json' with { type: 'json' };
import { HAN } from '../patterns/characters.js';
import { findDate } from '../patterns/date.js';
import { withoutBlanks } from '../patterns/without-blanks.js';
import { View } from '../source/view.js';

const ISSUE_NUMBER = /第\s*(\d+)\s*期/;
const CUMULATIVE = /总第\s*(\d+)\s*期/;
const SLOGAN_MARK = /[•·●◆■]/;
const BOARD = new RegExp(rosters.boards.join('|'));
const NAME_TOKEN = new RegExp(`[${HAN}·]+`, 'g');

function firstNumber(blocks: readonly Block[], pattern: RegExp): NumberText | null {
  for (const { view } of blocks) {
    const match = pattern.exec(view.folded);
    if (match === null || (pattern === ISSUE_NUMBER && isCumulativeOnly(view.folded))) continue;
    const digits = match[1] ?? '';
    const from = match.index + match[0].indexOf(digits);
    return { ...view.slice(from, from + digits.length).toText(), value: Number(digits) };
  }
  return null;
}

function isCumulativeOnly(folded: string): boolean {
  return ISSUE_NUMBER.exec(folded)?.index === (CUMULATIVE.exec(folded)?.index ?? -2) + 1;
}

function readYear(blocks: readonly Block[]): NumberText | null {
  return (
    firstNumber(blocks, /^((?:19|20)\d{2})\s*年?$/) ??
    firstNumber(blocks, /((?:19|20)\d{2})\s*年\s*第\s*\d+\s*期/)
  );
}

function readPublishedOn(blocks: readonly Block[]): DateText | null {
  for (const { view } of blocks) {
    const found = /出版|发行|印发/.test(view.folded) ? findDate(view.folded) : null;
    if (found !== null) {
      return { ...view.slice(found.from, found.to).toText(), date: found.date };
    }
  }
  return null;
}

/** Slogans stand between bullets, or as pieces that only spaces part (发布政令 宣传政策). */
function readSlogans(blocks: readonly Block[]): Text[] {
  return blocks.flatMap(({ kind, view }) => {
    if (kind !== 'text' || view.length > 60) return [];
    const { folded } = view;
    if (SLOGAN_MARK.test(folded)) {
      return [...folded.matchAll(/[^\s•·●◆■]+/g)].map((match) =>
        view.slice(match.index, match.index + match[0].length).toText(),
      );
    }
    const words = view.pieces.map((piece) => new View(view.source, [piece]));
    const core = words.map((word) => word.text.replace(/^\*+|(?<!\*)\*+$/g, ''));
    const isSlogan = words.length > 1 && core.every((word) => /^[\u4e00-\u9fff]{4}$/.test(word));
    if (!isSlogan) return [];
    return words.map((word, index) => {
      const from = word.text.indexOf(core[index] ?? '');
      return word.slice(from, from + 4).toText();
    });
  });
}

/** Names in a row: 王 静 杨泽中 are two, since single characters go together in pairs. */
function readNames(row: View): View[] {
  const tokens = [...row.text.matchAll(NAME_TOKEN)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const names: View[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token === undefined) break;
    const isHalf = token.to - token.from === 1 && next !== undefined && next.to - next.from === 1;
    names.push(row.slice(token.from, isHalf ? next.to : token.to));
    if (isHalf) index += 1;
  }
  return names;
}

function readBoard(blocks: readonly Block[]): BoardMember[] {
  const start = blocks.findIndex(({ view }) => BOARD.test(withoutBlanks(view.folded)));
  if (start < 0) return [];
  const members: BoardMember[] = [];
  let role = '';
  for (const { kind, view } of blocks.slice(start + 1)) {
    if (kind !== 'roster') break;
    const colon = view.folded.indexOf(':');
    if (colon >= 0) role = withoutBlanks(view.text.slice(0, colon));
    for (const name of readNames(view.slice(colon + 1))) {
      const text = withoutBlanks(name.text);
      members.push({ ...name.toText(), text, role, name: text });
    }
  }
  return members;
}

/** 刊头 of a gazette issue; null where what stands before the notices is none. */
export function readMasthead(front: readonly Block[]): Masthead | null {
  const title = front.find(({ kind, view }) => kind === 'text' && /公报$/.test(view.folded));
  const issueNumber = firstNumber(front, ISSUE_NUMBER);
  if (title === undefined || issueNumber === null) return null;
  const statement = front.find(({ view }) => /标准文本|具有同等效力/.test(view.folded));
  return {
    title: title.view.toText(),
    year: readYear(front),
    issueNumber,
    cumulativeNumber: firstNumber(front, CUMULATIVE),
    publishedOn: readPublishedOn(front),
    statement: statement?.view.toText() ?? null,
    slogans: readSlogans(front),
    editorialBoard: readBoard(front),
  };
}
