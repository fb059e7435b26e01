import roles from '../../lexicon/roles.json' with { type: 'json' };
import { AND_OTHERS } from '../../patterns/and-others.js';
import { anyOf } from '../../patterns/any-of.js';

const { modals, manners, actions, cut } = roles.prose;
const { bases, duties } = roles.phrases;
const DUTIES = anyOf(duties);

/** Stands in for a character in brackets; no text has it. */
export const BLANKED = '\ue001';

/** 按照各自职责分工, 在其职权范围内: by which duty a body does what the clause says. */
const basisOf = (words: readonly string[]): string =>
  `(?:${anyOf(words)})(?:各自|其|本|自身)?(?:的)?(?:工作|部门|法定|主要)?(?:${DUTIES})(?:和)?(?:${DUTIES})?(?:要求)?(?:范围)?内?`;
const BASIS = basisOf(bases);
/** 按照本条例的规定 */
const RULED = `(?:${anyOf(bases)})[^,、]{1,12}?(?:规定|要求|原则|程序)`;
const TIME = '\\d[\\d年月日]{1,10}(?:底?前|底)?';

const WORDS = anyOf([...modals, ...manners]);
const OTHERS = new RegExp(`^(?:${AND_OTHERS})?`);
/** What may stand between bodies and the verb that charges them, one piece of it: 应当|按照职责分工|积极. */
const PIECE = new RegExp(
  `${WORDS}|${BASIS}|${RULED}|${TIME}|代表[^,]{1,6}?(?=${WORDS}|$)|[^,并]{1,8}并|${BLANKED}`,
  'y',
);

/**
 * Whether a stretch says only how or when something is done. Piece by piece: one pattern of all would try every way to
 * part it.
 */
export function isManner(folded: string): boolean {
  let at = OTHERS.exec(folded)?.[0].length ?? 0;
  while (at < folded.length) {
    PIECE.lastIndex = at;
    if (!PIECE.test(folded)) return false;
    at = PIECE.lastIndex;
  }
  return true;
}

/** Behind 根据 a plan has told before who does what: 根据职责分工开展执法 gives no duty of its own. */
const GIVING = basisOf(bases.filter((word) => word !== '根据'));
export const basisPattern = new RegExp(GIVING);
const ENDS_IN_BASIS = new RegExp(`(?:${GIVING})$`);

/** Whether a stretch says at its end by which duty: 应当按照职责分工. */
export const endsInBasis = (folded: string): boolean => ENDS_IN_BASIS.test(folded);

const MODAL = new RegExp(anyOf(modals.filter((word) => word.length > 1 || word === '要')));
/** Where something is done, so that the names before it end. */
const ACTION = new RegExp(
  `(?:${anyOf([...modals, ...manners, ...actions])})(?!人|同志)|(?:${anyOf(bases)})(?=.{0,6}(?:${DUTIES}))|另行|结合|对|向|为|将|以|是|作为|设[在于]`,
  'g',
);

/** The places at which something may begin to be done, in printed order. */
export function* actionsIn(folded: string): Generator<number> {
  for (const { index } of folded.matchAll(ACTION)) yield index;
}

/** Where a clause says that something must be done, or -1. */
export const modalIn = (folded: string): number => folded.search(MODAL);

const CUT: ReadonlySet<string> = new Set(cut);

/** Whether a cut would part a word whose first character also ends names: 管理机构|组织, never 机构组|织. */
export const partsWord = (folded: string, at: number): boolean =>
  CUT.has(folded.slice(at - 1, at + 1));
