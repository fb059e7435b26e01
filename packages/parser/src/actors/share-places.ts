import { isBodyName } from '../patterns/body-name.js';
import { HAN } from '../patterns/characters.js';
import { GuardedPattern, holds } from '../patterns/guarded-pattern.js';
import type { View } from '../source/view.js';
import { isNoPlace } from './is-no-place.js';

/** A body of a list; its name may still lack what others print. */
export interface SharingPiece {
  readonly view: View;
  name: string;
  rule: string;
}

/** Levels of places that name nobody by themselves; with 新疆生产建设兵团, which stands beside provinces. */
const LEVEL =
  '中央|省|自治区|直辖市|计划单列市|新疆生产建设兵团|(?:地级以上|设区的?|县级|副省级城?)?市|自治州|州|盟|地区|自治县|县|自治旗|旗|特区|林区|区';
/** 县（市、区） is one level. */
const PLACE = `(?:${LEVEL})(?:\\([^()]{1,12}\\))?`;
/** How levels end: a name without any of these holds no place. */
const holdsLevel = holds('央省区市团州盟县旗');
const BARE = new GuardedPattern(
  new RegExp(`^(?<prefix>[^、]{0,12}各|有关)?(?<place>${PLACE})$`),
  holdsLevel,
);
const CARRIER = new GuardedPattern(
  new RegExp(
    `^(?<prefix>[^、]{0,12}各|有关)?(?<place>${PLACE})(?<organ>(?![直属级内管])[${HAN}][^、]{0,30}(?:\\([^()]{1,8}\\))?)$`,
  ),
  holdsLevel,
);
/** 直辖市和计划单列市税务局: the last two of a list. */
const JOINED = new GuardedPattern(
  new RegExp(`^(?<first>(?:[^、]{0,12}各)?${PLACE})(?:和|及|以及|与)(?=${PLACE})`),
  holds('和及与'),
);
/** An office that stands below whatever place: 财政厅（局）. */
const OFFICE =
  /^(?!.*(?:有关|相关|各|国|中央))[^省市县区州]{2,14}(?:厅|局|委|办|部门)(?:\([^()]{1,8}\))?$/;
const GOVERNING = /^(?:人民)?政府$|^党委$/;
const PROPER = '新疆生产建设兵团';

interface Place {
  readonly prefix: string;
  readonly place: string;
}

function placeOf(
  pattern: GuardedPattern,
  name: string,
): (Place & { readonly organ: string }) | null {
  const groups = isNoPlace(name) ? undefined : pattern.exec(name)?.groups;
  if (groups === undefined) return null;
  const { prefix = '', place = '', organ = '' } = groups;
  return { prefix, place, organ };
}

const fullName = ({ prefix, place }: Place, organ: string): string =>
  `${place === PROPER ? '' : prefix}${place}${organ}`;

/** Parts 直辖市和计划单列市税务局, where the first names a place and no body. */
function partJoined(piece: SharingPiece): SharingPiece[] {
  const joined = JOINED.exec(piece.name);
  const first = joined?.groups?.['first'];
  if (joined === null || first === undefined || piece.view.length !== piece.name.length) {
    return [piece];
  }
  return [
    { view: piece.view.slice(0, first.length), name: first, rule: piece.rule },
    {
      view: piece.view.slice(joined[0].length),
      name: piece.name.slice(joined[0].length),
      rule: piece.rule,
    },
  ];
}

const mayFollow = (organ: string, next: string): boolean =>
  (OFFICE.test(organ) && OFFICE.test(next)) || (GOVERNING.test(organ) && GOVERNING.test(next));

/**
 * Gives what the last of several places prints to all of them, and what the first does to those behind
 * it: 各省、自治区、直辖市财政厅、水利厅 → 各省财政厅, 各自治区财政厅, 各直辖市财政厅, and the same of 水利厅.
 */
export function sharePlaces(list: readonly SharingPiece[]): SharingPiece[] {
  const pieces = list.flatMap(partJoined);
  const result: SharingPiece[] = [];
  let run: { readonly piece: SharingPiece; readonly at: Place }[] = [];
  let prefix = '';
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const bare = placeOf(BARE, piece.name);
    if (bare !== null) {
      if (run.length === 0 || bare.prefix !== '') prefix = bare.prefix;
      run.push({ piece, at: { prefix, place: bare.place } });
      continue;
    }
    const carrier = run.length === 0 ? null : placeOf(CARRIER, piece.name);
    const isCarrier = carrier !== null && isBodyName(`${carrier.place}${carrier.organ}`);
    if (!isCarrier) {
      result.push(...run.map((one) => one.piece), piece);
      run = [];
      continue;
    }
    const places = [
      ...run.map(({ at }) => at),
      { prefix: carrier.prefix || prefix, place: carrier.place },
    ];
    const shared = run.map((one) => ({ ...one.piece, rule: 'tail-shared' }));
    const named = [...shared, { ...piece, rule: prefix === '' ? piece.rule : 'prefix-passed' }];
    named.forEach((one, at) => {
      const place = places[at];
      if (place !== undefined) result.push({ ...one, name: fullName(place, carrier.organ) });
    });
    run = [];
    for (let next = pieces[index + 1]; next !== undefined; next = pieces[index + 1]) {
      const { view, name } = next;
      if (!mayFollow(carrier.organ, name)) break;
      for (const place of places) {
        result.push({ view, name: fullName(place, name), rule: 'prefix-passed' });
      }
      index += 1;
    }
  }
  return [...result, ...run.map(({ piece }) => piece)];
}
