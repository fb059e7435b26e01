import offices from '../../lexicon/offices.json' with { type: 'json' };
import { characterSet } from '../../patterns/character-set.js';
import { HAN } from '../../patterns/characters.js';
import { pieceRanges } from '../../patterns/lists.js';
import { isListOfBodies } from '../../patterns/roster-role.js';
import type { View } from '../../source/view.js';

/** A stretch of a roster row between white space. */
interface Token {
  readonly from: number;
  readonly to: number;
}

/** A name and the office behind it, as one row prints them. */
export interface RosterRow {
  readonly name: View;
  readonly position: View | null;
}

const OFFICE = new RegExp(`(?:${offices.endings.join('|')})$`);
const OFFICE_INSIDE = new RegExp(offices.endings.filter((word) => word.length > 1).join('|'));
/** No name of a person in Chinese characters is longer, but those with · in them. */
const LONGEST_NAME = 4;
const NAME = new RegExp(`^[${HAN}·]{2,6}$`);

function tokensOf(folded: string): Token[] {
  return [...folded.matchAll(/[^\s、,。]+/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** How many tokens at a place make up a name: two where spaces stand inside it (于 哲), else one. */
function nameLength(folded: string, tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return 0;
  const isSingle = first.to - first.from === 1;
  if (isSingle && second !== undefined && second.to - second.from <= 2) return 2;
  return NAME.test(folded.slice(first.from, first.to)) ? 1 : 0;
}

const isOffice = (folded: string): boolean => OFFICE.test(folded) || OFFICE_INSIDE.test(folded);

/** Whether a row has an office behind its first name: a word of offices, or what is too long for a name. */
function hasPosition({ folded }: View, [next]: readonly Token[], behind: number): boolean {
  if (isOffice(folded.slice(behind))) return true;
  if (next === undefined) return false;
  const word = folded.slice(next.from, next.to);
  return word.length > LONGEST_NAME && !word.includes('·');
}

/** Where an office begins that is run together with the name before it, the surer first: 张小岚|镇党委书记. */
const OFFICE_STARTS = [
  /^[镇乡县区市省村](?:党|政|人|纪|武|综|委|长|副|直|属|应|司|财|民|妇|团)/,
  /^(?:街道|党[委工政支组群]|政府|人大|政协|纪委|副|派出所|司法所|综合|办公室)/,
] as const;
const NAME_LENGTHS = [3, 2, 4] as const;

function gluedName(row: View): RosterRow | null {
  const { folded } = row;
  if (/\s/.test(folded) || !OFFICE.test(folded)) return null;
  const [length] = OFFICE_STARTS.flatMap((start) =>
    NAME_LENGTHS.filter((at) => start.test(folded.slice(at))),
  );
  if (length === undefined || !NAME.test(folded.slice(0, length))) return null;
  return { name: row.slice(0, length), position: row.slice(length) };
}

/** 张岚（县长）、李河（副县长）. */
const BRACKETED = new RegExp(`^(?<name>[${HAN}·\\s]{2,8})\\((?<office>[^()]{2,30})\\)$`);

const partsNames = characterSet('、,;');

function readBracketed(row: View): RosterRow[] {
  const rows = pieceRanges(row.folded, partsNames).flatMap(([from, to]) => {
    const groups = BRACKETED.exec(row.folded.slice(from, to))?.groups;
    if (groups === undefined) return [];
    const nameEnd = from + (groups['name'] ?? '').length;
    return [{ name: row.slice(from, nameEnd).trim(), position: row.slice(nameEnd + 1, to - 1) }];
  });
  return rows;
}

/**
 * Reads a roster row behind its role: one name with an office (于 哲 金凤区党委副书记), or names alone
 * (王 静 杨泽中). An empty list means that the row goes on the office of the row before.
 */
export function readRow(row: View, mayGoOn: boolean): RosterRow[] {
  const bracketed = row.folded.endsWith(')') ? readBracketed(row) : [];
  if (bracketed.length > 0) return bracketed;
  if (!mayGoOn && isListOfBodies(row.folded)) return [];
  const glued = mayGoOn ? null : gluedName(row);
  if (glued !== null) return [glued];
  const tokens = tokensOf(row.folded);
  const length = nameLength(row.folded, tokens, 0);
  const last = tokens[length - 1];
  const first = tokens[0];
  if (first === undefined || last === undefined) return [];
  if (tokens.length === length) {
    const goesOn = mayGoOn && (length === 0 || isOffice(row.folded));
    return goesOn ? [] : [{ name: row.slice(first.from, last.to), position: null }];
  }
  if (hasPosition(row, tokens.slice(length), last.to)) {
    return [{ name: row.slice(first.from, last.to), position: row.slice(last.to).trim() }];
  }
  const names: RosterRow[] = [];
  for (let at = 0; at < tokens.length; ) {
    const size = Math.max(1, nameLength(row.folded, tokens, at));
    const [start, end] = [tokens[at], tokens[at + size - 1]];
    if (start === undefined || end === undefined) break;
    names.push({ name: row.slice(start.from, end.to), position: null });
    at += size;
  }
  return names;
}
