import type { ResponsibilityRole } from '@gongbao/schema/types';
import { isBodyName } from '../../patterns/body-name.js';
import { characterSet } from '../../patterns/character-set.js';
import { beginsWith, GuardedPattern } from '../../patterns/guarded-pattern.js';
import { pieceRanges } from '../../patterns/lists.js';
import {
  joiningWords,
  leadingWordLength,
  readClosingPhrase,
  readRoleNote,
} from '../../patterns/role-phrase.js';
import type { View } from '../../source/view.js';

/** A stretch of a list with the role that its words give it; null where there are none. */
export interface RoleGroup {
  readonly role: ResponsibilityRole | null;
  readonly actors: View;
  readonly view: View;
}

/** A group in the making, as local offsets of the list. */
interface Draft {
  readonly from: number;
  /** Where its names end. */
  readonly to: number;
  /** Where the words that give it a role end. */
  readonly end: number;
  role: ResponsibilityRole | null;
  /** What its closing word says of the groups before it, where it has a role by its leading word. */
  readonly closes: ResponsibilityRole | null;
}

const partsGroups = characterSet(',;');
const partsNames = characterSet('、');
const LEAD_IN = new GuardedPattern(/^(?:并?由|请)/, beginsWith('并由请'));

/** Where 会同 and its like part two bodies in a piece: behind the one and before the other. */
function joint(piece: string, end: number): readonly [number, number] | null {
  for (const [from, to] of joiningWords(piece)) {
    const behind = piece.slice(to, end);
    if (isBodyName(piece.slice(0, from)) && isBodyName(behind)) return [from, to];
  }
  return null;
}

/** Reads the groups of one stretch between commas. */
class ClauseReader {
  readonly drafts: Draft[] = [];
  #from: number | null = null;
  #isLed = false;

  constructor(private readonly folded: string) {}

  /** One piece between 、. */
  read(from: number, to: number): void {
    const piece = this.folded.slice(from, to);
    const note = readRoleNote(piece);
    if (note !== null) {
      this.#close(from, from, null);
      this.drafts.push({ from, to: from + note.from, end: to, role: note.role, closes: null });
      return;
    }
    const leadIn = LEAD_IN.exec(piece)?.[0].length ?? 0;
    const led = leadingWordLength(piece);
    if (led > 0) this.#close(from, from, null);
    const start = from + (led > 0 ? led : leadIn);
    if (this.#from === null) {
      this.#from = start;
      this.#isLed = led > 0;
    }
    const phrase = readClosingPhrase(this.folded.slice(start, to));
    const end = phrase === null ? to : start + phrase.from;
    const parts = this.#isLed ? null : joint(this.folded.slice(start, to), end - start);
    if (parts !== null) {
      this.#close(start + parts[0], start + parts[0], null);
      this.#from = start + parts[1];
      this.#isLed = true;
    }
    if (phrase !== null) this.#close(end, to, phrase.role);
  }

  /** Ends the group that is open. */
  #close(to: number, end: number, closing: ResponsibilityRole | null): void {
    if (this.#from === null) return;
    const role = this.#isLed ? 'cooperating' : closing;
    const closes = this.#isLed ? closing : null;
    if (to > this.#from || closing !== null)
      this.drafts.push({ from: this.#from, to, end, role, closes });
    this.#from = null;
    this.#isLed = false;
  }

  finish(to: number): void {
    this.#close(to, to, null);
  }
}

/** Gives a role to the groups without one: that of the next group that has one, or the fallback. */
function giveRoles(drafts: readonly Draft[], isLabelled: boolean): void {
  const first = drafts.findIndex(({ role, closes }) => role !== null || closes !== null);
  let next: ResponsibilityRole | null = first < 0 || isLabelled ? null : 'responsible';
  for (let at = drafts.length - 1; at >= 0; at -= 1) {
    const draft = drafts[at];
    if (draft === undefined) continue;
    // Behind a label the groups before the first role word keep what the label says.
    if (isLabelled && at < first) next = null;
    if (draft.role === null) draft.role = next;
    else next = draft.closes ?? draft.role;
    if (draft.closes !== null) next = draft.closes;
  }
}

/**
 * Parts a list into groups with roles of their own: A、B牵头，C、D配合. Groups of one role that stand
 * together without a word between them stay one group.
 */
export function toRoleGroups(list: View, isLabelled: boolean): RoleGroup[] {
  const { folded } = list;
  const reader = new ClauseReader(folded);
  for (const [from, to] of pieceRanges(folded, partsGroups)) {
    for (const [start, end] of pieceRanges(folded.slice(from, to), partsNames)) {
      reader.read(from + start, from + end);
    }
    reader.finish(to);
  }
  const { drafts } = reader;
  giveRoles(drafts, isLabelled);
  return toGroups(list, drafts);
}

/** Puts together what has one role and no word between. */
function toGroups(list: View, drafts: readonly Draft[]): RoleGroup[] {
  const groups: RoleGroup[] = [];
  let open: { from: number; role: ResponsibilityRole | null } | null = null;
  for (const [index, { from, to, end, role }] of drafts.entries()) {
    open ??= { from, role };
    const goesOn = drafts[index + 1]?.role === role && to === end;
    if (goesOn) continue;
    if (to > open.from) {
      groups.push({ role, actors: list.slice(open.from, to), view: list.slice(open.from, end) });
    }
    open = null;
  }
  return groups;
}
