import { isBodyName } from '../patterns/body-name.js';
import { HAN } from '../patterns/characters.js';
import { WordSet } from '../patterns/word-set.js';

/** 财政、教育等部门, 社会保障、民政部门: what the end of a list says that its names are. */
const KIND =
  /等(?:各)?(?:相关|有关|职能)?(?<kind>(?:行政)?(?:主管|管理)?部门|机构)$|、[^、]{2,10}?(?<shared>(?:行政)?(?:主管)?部门)$/;
const kinds = new WordSet(['部门', '机构']);
/** A matter; places and bodies share otherwise. */
const STEM = new RegExp(`^[${HAN}]{2,10}(?<![省市县区州]|机关|机构|单位)(?:\\([^()]{1,12}\\))?$`);
const PLACE = new RegExp(`^(?<place>[${HAN}]{1,6}[省市县区州盟旗]|[省市县区州])[${HAN}]{2,6}$`);

/** A name of a list that may still lack its tail. */
interface Unfinished {
  name: string;
  rule: string;
}

/**
 * Gives the kind that ends a list to the matters in it that are no bodies: 临河市财政、教育等部门 →
 * 临河市财政部门, 临河市教育部门.
 */
export function giveKinds(pieces: readonly Unfinished[], list: string): void {
  if (pieces.length < 2 || !kinds.isEndOf(list)) return;
  const { kind: own, shared } = KIND.exec(list)?.groups ?? {};
  const kind = own ?? shared;
  if (kind === undefined) return;
  let place = '';
  for (const piece of pieces) {
    if (isBodyName(piece.name) || !STEM.test(piece.name)) continue;
    const at = PLACE.exec(piece.name)?.groups?.['place'];
    place = at ?? place;
    piece.name = `${at === undefined ? place : ''}${piece.name}${kind}`;
    piece.rule = 'tail-shared';
  }
}
