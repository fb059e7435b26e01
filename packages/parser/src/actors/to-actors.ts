import type { Actor } from '@gongbao/schema/types';
import { AND_OTHERS } from '../patterns/and-others.js';
import { characterClass } from '../patterns/character-class.js';
import { characterSet } from '../patterns/character-set.js';
import { GuardedPattern, holds } from '../patterns/guarded-pattern.js';
import { pieceRanges } from '../patterns/lists.js';
import { withoutBlanks } from '../patterns/without-blanks.js';
import { WordSet } from '../patterns/word-set.js';
import { fold } from '../source/fold.js';
import type { View } from '../source/view.js';
import {
  type PrefixHead,
  prefixHeadOf,
  sharedStem,
  sharedTail,
  withoutMisreading,
  withPrefix,
} from './affixes.js';
import { asPrinted } from './as-printed.js';
import { giveKinds } from './kind-tails.js';
import { type SharingPiece, sharePlaces } from './share-places.js';
import { splitAttested } from './split-attested.js';
import { splitJoined } from './split-joined.js';
import { splitPrefixed } from './split-prefixed.js';

const partsGroups = characterSet(',;:');
const partsBodies = characterClass(/[、\s*★☆※△▲]/);
const partsPersons = characterSet('、');
/** What a bracket or the words behind a name say of it: （以下简称…）, 〈含…，下同〉, （联系人：…，电话：…）. */
const NOTE = new GuardedPattern(
  /[(<〈[](?:(?:含|包括|不含|以下|下同|简称)[^()<>〈〉[\]]{0,60}|[^()<>〈〉[\]:]{1,12}:[^()<>〈〉[\]]{1,60}|[\d-]{5,})[)>〉\]]?$/,
  holds('(<〈['),
);
/** 等, 等有关部门 and a mark behind the last name of a list. */
const LIST_END = new RegExp(`(?:${AND_OTHERS}|分别|共同)?[。.;]?$`);
const GROUP_END = new RegExp(`${AND_OTHERS}$`);
const LONGEST_END = 16;
const collective = new WordSet(['各', '有关', '相关', '其他']);

/** What is known of the whole document when a list of actors is read. */
export interface ActorContext {
  /** How often a name stands alone in the document; with it, lost separators are restored. */
  readonly attested: ReadonlyMap<string, number>;
  readonly isPerson: boolean;
}

/** Names are put together folded, and given as they were printed. */
const nameOf = (view: View): string => withoutBlanks(view.folded);

function toPiece(view: View, rule: string): SharingPiece {
  const printed = nameOf(view);
  const name = withoutMisreading(printed);
  return { view, name, rule: name === printed ? rule : 'misread-prefix' };
}

function withoutNote(view: View): View {
  const at = NOTE.exec(view.folded)?.index ?? 0;
  return at > 0 ? view.slice(0, at) : view;
}

function toPieces(group: View, { attested, isPerson }: ActorContext): SharingPiece[] {
  const isSeparator = isPerson ? partsPersons : partsBodies;
  const views = pieceRanges(group.folded, isSeparator).map(([from, to]) => group.slice(from, to));
  return views.flatMap((view) => {
    if (isPerson) return [{ view, name: nameOf(view), rule: 'person' }];
    const joined = splitJoined(withoutNote(view));
    const parts = joined.flatMap((part) => splitAttested(part, attested)).flatMap(splitPrefixed);
    const rule = parts.length > joined.length ? 'separator-restored' : 'as-printed';
    return parts.map((part) => toPiece(part, rule));
  });
}

/** Gives shared tails back: from the end, so that a chain of unfinished names gets the same. */
function giveTails(pieces: readonly SharingPiece[]): void {
  for (let index = pieces.length - 2; index >= 0; index -= 1) {
    const [piece, later] = [pieces[index], pieces[index + 1]];
    if (piece === undefined || later === undefined) continue;
    const tail = sharedTail(piece.name, later.name);
    if (tail === null) continue;
    piece.name += tail;
    piece.rule = 'tail-shared';
  }
}

/** Gives prefixes and stems on to the names behind; a name that stands alone ends the passing. */
function givePrefixes(pieces: readonly SharingPiece[]): void {
  let head: PrefixHead | null = null;
  let earlier: SharingPiece | null = null;
  for (const piece of pieces) {
    const stem = earlier === null ? null : sharedStem(piece.name, earlier.name);
    const prefixed = head === null ? null : withPrefix(piece.name, head);
    if (stem !== null) {
      piece.name = stem + piece.name;
      piece.rule = 'stem-shared';
    } else if (prefixed !== null) {
      piece.name = prefixed;
      piece.rule = 'prefix-passed';
    } else {
      head = prefixHeadOf(withoutMisreading(nameOf(piece.view)));
    }
    earlier = piece;
  }
}

function kindOf(name: string, isPerson: boolean): Actor['kind'] {
  if (isPerson) return 'person';
  return collective.isIn(name) ? 'collective' : 'organization';
}

function toActor(view: View, name: string, rule: string, isPerson: boolean): Actor {
  // Written out, not spread: thousands of these are made, and a spread costs a multiple.
  const { text, span, pieces } = view.toText();
  const kind = kindOf(fold(name), isPerson);
  return pieces === undefined
    ? { text, span, name, kind, rule }
    : { text, span, pieces, name, kind, rule };
}

/**
 * Reads a printed list of bodies or persons into actors whose names stand alone:
 * 各镇、街道、交警一、二大队 → 各镇, 各街道, 交警一大队, 交警二大队.
 */
export function toActors(list: View, context: ActorContext): Actor[] {
  const tailStart = Math.max(0, list.length - LONGEST_END);
  const end = tailStart + (LIST_END.exec(list.folded.slice(tailStart))?.index ?? LONGEST_END);
  const trimmed = list.slice(0, end);
  return pieceRanges(trimmed.folded, partsGroups).flatMap(([from, to]) => {
    const tail = trimmed.folded.slice(Math.max(from, to - LONGEST_END), to);
    const rest = tail.includes('等') ? (GROUP_END.exec(tail)?.[0].length ?? 0) : 0;
    const printed = toPieces(trimmed.slice(from, to - rest), context);
    const pieces = context.isPerson ? printed : sharePlaces(printed);
    if (!context.isPerson) {
      if (to === trimmed.length) giveKinds(pieces, list.folded);
      giveTails(pieces);
      givePrefixes(pieces);
    }
    return pieces.map(({ view, name, rule }) =>
      toActor(view, asPrinted(name, trimmed), rule, context.isPerson),
    );
  });
}
