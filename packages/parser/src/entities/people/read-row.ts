import { HAN } from '../../patterns/characters.js';
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

const POSITION_WORDS =
  /书记|主任|局长|镇长|乡长|县长|区长|市长|部长|处长|科长|主席|院长|校长|政委|经理|队长|组长|秘书|主管|委员|常委|干部|站长|所长|会长|长$|员$/;
const NAME = new RegExp(`^[${HAN}·]{2,6}$`);

function tokensOf(folded: string): Token[] {
  return [...folded.matchAll(/[^\s、,]+/g)].map((match) => ({
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

/** Whether a row has an office behind its first name. */
function hasPosition(row: View, behind: number): boolean {
  return POSITION_WORDS.test(row.folded.slice(behind));
}

/**
 * Reads a roster row behind its role: one name with an office (于 哲 金凤区党委副书记), or names alone
 * (王 静 杨泽中). An empty list means that the row goes on the office of the row before.
 */
export function readRow(row: View, mayGoOn: boolean): RosterRow[] {
  const tokens = tokensOf(row.folded);
  const length = nameLength(row.folded, tokens, 0);
  const last = tokens[length - 1];
  const first = tokens[0];
  if (first === undefined || last === undefined) return [];
  if (tokens.length === length) {
    const isOffice = POSITION_WORDS.test(row.folded) || length === 0;
    return mayGoOn && isOffice ? [] : [{ name: row.slice(first.from, last.to), position: null }];
  }
  if (hasPosition(row, last.to)) {
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
