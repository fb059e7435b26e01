import type { Block } from '../blocks/index.js';
import { isBodyName } from '../patterns/body-name.js';
import { characterClass } from '../patterns/character-class.js';
import { HAN } from '../patterns/characters.js';
import { findDate } from '../patterns/date.js';
import { pieceRanges } from '../patterns/lists.js';
import type { View } from '../source/view.js';

const LONGEST_LINE = 60;
const LONGEST_NAME = 30;
const SEAL = /\s*\((?:[盖代]?章|印章?|公章)\)$/;
const WRAPPED = /^\((.{2,30})\)$/;
const NAME = new RegExp(`^[${HAN}·“”()\\s]{4,${LONGEST_NAME}}$`);
/** The closing words of a paper, which no body is called. */
const CLOSING_WORDS = /^(?:特此|此复|此令|妥否|专此|请予|附[件表:]|以上)/;
const ENDS_SENTENCE = /[。;！？:]["”’)]?$/;

const partsNames = characterClass(/[\s、]/);

const isSigner = (folded: string): boolean => {
  const name = folded.replace(SEAL, '');
  return isBodyName(WRAPPED.exec(name)?.[1] ?? name);
};

/** Whether a folded line names bodies and nothing else, each perhaps in a bracket. */
export function isBodies(folded: string): boolean {
  if (folded.length > LONGEST_LINE) return false;
  const pieces = pieceRanges(folded, partsNames);
  return pieces.length > 0 && pieces.every(([from, to]) => isSigner(folded.slice(from, to)));
}

/** Whether a folded line can be the name of a body for all its print tells: short, without marks, no closing words. */
export function mayBeName(folded: string): boolean {
  return NAME.test(folded) && !CLOSING_WORDS.test(folded) && findDate(folded) === null;
}

/** Whether the text above a signature is finished with a block. */
export function endsText(block: Block | undefined): boolean {
  if (block === undefined || block.kind === 'attachment-note' || block.kind === 'ordinal')
    return true;
  return ENDS_SENTENCE.test(block.view.folded) || CLOSING_WORDS.test(block.view.folded);
}

/** The place with which two names begin that were run together: 东岭区 of 东岭区财政局东岭区民政局. */
const PLACE = new RegExp(`^[${HAN}]{1,6}?[省市县区州旗镇乡]`);

/** Parts names that were run together where a body ends and the place of the first is printed again. */
function splitGlued(name: View): View[] {
  const place = PLACE.exec(name.folded)?.[0];
  const again = place === undefined ? -1 : name.folded.indexOf(place, place.length);
  if (again < 0 || !isBodyName(name.folded.slice(0, again))) return [name];
  return [name.slice(0, again), ...splitGlued(name.slice(again))];
}

/**
 * Whether two lines of a signature hold one name: the first begins with a place and is no body by itself, the second
 * names no place, and both together are a body.
 */
export function isOneName(line: View, below: View): boolean {
  if (!PLACE.test(line.folded) || isBodies(line.folded) || PLACE.test(below.folded)) return false;
  return !/\s/.test(line.folded) && isSigner(line.folded + below.folded);
}

/** The names on a line of signatures, without brackets around them and seals behind them. */
export function signersOn(line: View): View[] {
  const pieces = isBodies(line.folded)
    ? pieceRanges(line.folded, partsNames).map(([from, to]) => line.slice(from, to))
    : [line];
  return pieces.flatMap((piece) => {
    const seal = SEAL.exec(piece.folded);
    const name = seal === null ? piece : piece.slice(0, seal.index);
    const bare = WRAPPED.test(name.folded) ? name.slice(1, name.length - 1) : name;
    return splitGlued(bare);
  });
}

const ISSUED_BY = /^(.{2,60}?)(?:布告|公告|通告|通令)$/;

/** The bodies in a title that is nothing but bodies and 文种, who sign there: 青岚县人民政府布告. */
export function signersInTitle(title: View): View[] {
  const names = ISSUED_BY.exec(title.folded)?.[1];
  return names !== undefined && isBodies(names) ? signersOn(title.slice(0, names.length)) : [];
}
