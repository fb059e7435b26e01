import { isBodyName, isOwnBody } from '../patterns/body-name.js';
import { characterSet } from '../patterns/character-set.js';
import { HAN } from '../patterns/characters.js';
import { GuardedPattern, holds } from '../patterns/guarded-pattern.js';
import { indexOfAny } from '../patterns/index-of-any.js';
import type { View } from '../source/view.js';
import { isNoPlace } from './is-no-place.js';

/** What joins two names, or stands where OCR misread 、; 及其 joins nothing. */
const JOINT =
  /(?:等(?:相关|有关)?(?:部门|单位|机构)?)?(?:以及|及(?!其)|和|与|暨|或者|或(?!者))|[.·]/g;
const mayJoin = characterSet('及和与暨或.·');
const LONGEST = 120;
const MOST = 40;
/** 监管机构或部门 is no two bodies: the second has no name. */
const SHORTEST_ALTERNATIVE = 2;

/** Where the first of two joined bodies ends and the second begins, or null. */
function jointIn(folded: string): readonly [number, number] | null {
  if (indexOfAny(folded, mayJoin) < 0) return null;
  for (const { index, 0: word } of folded.matchAll(JOINT)) {
    const to = index + word.length;
    if (!isBodyName(folded.slice(0, index))) continue;
    const rest = folded.slice(to);
    if (word.startsWith('或') && rest.length <= SHORTEST_ALTERNATIVE) continue;
    const next = rest.search(JOINT);
    if (isBodyName(rest) || (next > 0 && isBodyName(rest.slice(0, next)))) return [index, to];
  }
  return null;
}

/** The place that a name begins with: 东岭区, 县. */
const PLACE = new GuardedPattern(
  new RegExp(`^(?:[${HAN}]{2,6}?[省市县区州盟旗]|[省市县区州])`),
  holds('省市县区州盟旗'),
);

/** Where the same place begins a second body: 东岭区财政局东岭区审计局. */
function repeatedPlace(folded: string): number | null {
  const place = PLACE.exec(folded)?.[0];
  if (place === undefined) return null;
  for (
    let at = folded.indexOf(place, place.length + 1);
    at > 0;
    at = folded.indexOf(place, at + 1)
  ) {
    const [left, right] = [folded.slice(0, at), folded.slice(at)];
    if (!isNoPlace(right) && isBodyName(left) && isBodyName(right)) return at;
  }
  return null;
}

/** Shorter names of the caller may be the end of another: 办公室 of 政府办公室. */
const SHORTEST_OWN = 4;

/** Where a body that the caller told begins or ends, and the rest is a body too: 县水务局国网东岭. */
function besideOwn(folded: string): number | null {
  for (let at = 2; at <= folded.length - 2; at += 1) {
    const [left, right] = [folded.slice(0, at), folded.slice(at)];
    const isOwn =
      (at >= SHORTEST_OWN && isOwnBody(left)) || (right.length >= SHORTEST_OWN && isOwnBody(right));
    if (isOwn && isBodyName(left) && isBodyName(right)) return at;
  }
  return null;
}

/** Parts names that a word joins, or between which the separator is lost or misread, where both are bodies. */
export function splitJoined(view: View): View[] {
  const parts: View[] = [];
  let rest = view;
  while (rest.length <= LONGEST && parts.length < MOST && !isOwnBody(rest.folded)) {
    const joint = jointIn(rest.folded);
    const at = joint === null ? (repeatedPlace(rest.folded) ?? besideOwn(rest.folded)) : null;
    if (joint === null && at === null) break;
    const [end, next] = joint ?? [at ?? 0, at ?? 0];
    parts.push(rest.slice(0, end));
    rest = rest.slice(next);
  }
  return [...parts, rest];
}
