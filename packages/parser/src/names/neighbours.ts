import { isKnownBody } from './known-bodies.js';
import type { Pair, Reading } from './reading.js';

/** Longer ones are no names. */
const LONGEST = 24;
/** From this length on two characters may be wrong. */
const LONG = 6;
/** So often a name may be misread alike in two characters. */
const MOST_ALIKE = 2;
const GAP = '\0';

/** All ways to hide one character of a name, and two of a long one; hidden ones are wildcards. */
function* patternsOf(name: string, hides: 1 | 2): Generator<string> {
  for (let first = 0; first < name.length; first += 1) {
    const one = name.slice(0, first) + GAP + name.slice(first + 1);
    yield one;
    if (hides === 1 || name.length < LONG) continue;
    for (let second = first + 1; second < name.length; second += 1) {
      yield one.slice(0, second) + GAP + one.slice(second + 1);
    }
  }
}

/** A name with one character left out, each in turn. */
function* shortened(name: string): Generator<string> {
  for (let at = 0; at < name.length; at += 1) yield name.slice(0, at) + name.slice(at + 1);
}

function wordsAround(name: string, places: readonly number[]): string[] {
  return places
    .flatMap((at) => [name.slice(Math.max(0, at - 1), at + 1), name.slice(at, at + 2)])
    .filter(({ length }) => length === 2);
}

function replaced(wrong: Reading, right: Reading): Pair {
  const places = Array.from(wrong.name, (_, at) => at).filter(
    (at) => wrong.name[at] !== right.name[at],
  );
  return {
    wrong,
    right,
    wrongCharacters: places.map((at) => wrong.name.charAt(at)).join(''),
    rightCharacters: places.map((at) => right.name.charAt(at)).join(''),
    words: wordsAround(wrong.name, places),
  };
}

/** Where the longer of two names has the character that the other lacks. */
function extraPlace(longer: string, shorter: string): number {
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  return at;
}

function lengthened(wrong: Reading, right: Reading): Pair {
  const isLonger = wrong.name.length > right.name.length;
  const [longer, shorter] = isLonger ? [wrong.name, right.name] : [right.name, wrong.name];
  const at = extraPlace(longer, shorter);
  const extra = longer.charAt(at);
  const words = isLonger ? wordsAround(longer, [at]) : [shorter.slice(Math.max(0, at - 1), at + 1)];
  return {
    wrong,
    right,
    wrongCharacters: isLonger ? extra : '',
    rightCharacters: isLonger ? '' : extra,
    words,
  };
}

/** Keeps the reading that is most frequent under a key, the first of equals. */
function keep(index: Map<string, Reading>, key: string, reading: Reading): void {
  const known = index.get(key);
  if (known === undefined || known.count < reading.count) index.set(key, reading);
}

/** Names that bodies have everywhere are none misread. */
const mayBeWrong = ({ name, isPerson }: Reading): boolean => isPerson || !isKnownBody(name);

/**
 * For each reading the most frequent ones next to it: one character replaced (two in a long name), one
 * too many or one too few. Near-linear: names meet under the patterns they share, not pair by pair.
 */
export function pairsOf(readings: readonly Reading[]): Pair[] {
  const names = readings.filter(({ name }) => name.length > 1 && name.length <= LONGEST);
  const byName = new Map(names.map((reading) => [reading.name, reading]));
  const byPattern = new Map<string, Reading>();
  const byShortened = new Map<string, Reading>();
  for (const reading of names) {
    // What stands once is nobody's right name.
    if (reading.count < 2) continue;
    for (const pattern of patternsOf(reading.name, 2)) keep(byPattern, pattern, reading);
    for (const pattern of shortened(reading.name)) keep(byShortened, pattern, reading);
  }
  return names.filter(mayBeWrong).flatMap((wrong) => {
    // Two characters are hardly misread alike again and again.
    const hides = wrong.count > MOST_ALIKE ? 1 : 2;
    const same = [...patternsOf(wrong.name, hides)].flatMap(
      (pattern) => byPattern.get(pattern) ?? [],
    );
    const shorter = [...shortened(wrong.name)].flatMap((name) => byName.get(name) ?? []);
    const longer = [byShortened.get(wrong.name) ?? []].flat();
    const isOther = (right: Reading): boolean => right !== wrong;
    return [
      ...[...new Set(same)].filter(isOther).map((right) => replaced(wrong, right)),
      ...[...new Set([...shorter, ...longer])].map((right) => lengthened(wrong, right)),
    ];
  });
}
