import { HAN } from '../patterns/characters.js';
import { readLabel } from '../patterns/label.js';
import { lookAlikesOf, lookAlikeTexts } from '../patterns/look-alikes.js';
import { toEvidence } from '../repairs/index.js';
import type { Healing } from './healing.js';

const MOST_WRONG = 2;
/** A document has few labels; the rest is noise. */
const MOST_LABELS = 24;
/** Of so many places of a wrong word one is a label: it is misread alike in the text around. */
const OUTSIDE = 2;

const BLANKS = '[^\\S\\n\\r]{0,8}';
/** The end of a line that may be a list: no sentence, and no longer than one is. */
const LIST = '(?=[^。;:\\n\\r]{1,200}$)';

/** Words in the place of a label: at the start of a line, or of a clause in brackets. */
const CANDIDATE = new RegExp(
  `(?:^[^\\S\\n\\r]*|[(;]${BLANKS})([${HAN}]{4,6})${BLANKS}([:;.]|[^\\S\\n\\r]${LIST})(?=${BLANKS}[${HAN}])`,
  'dgm',
);

interface Candidate {
  readonly word: string;
  readonly start: number;
  readonly mark: string;
  readonly markStart: number;
}

function candidatesIn(folded: string): Candidate[] {
  return [...folded.matchAll(CANDIDATE)].flatMap((match) => {
    const [, word = '', mark = ''] = match;
    const [start, markStart] = [match.indices?.[1]?.[0], match.indices?.[2]?.[0]];
    return start === undefined || markStart === undefined ? [] : [{ word, start, mark, markStart }];
  });
}

const isLabel = (word: string): boolean => readLabel(`${word}:`)?.label === word;

/** Where two words of one length differ. */
function differences(word: string, label: string): number[] {
  return Array.from(word, (_, index) => index).filter((at) => word[at] !== label[at]);
}

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of two characters in which a wrong one stands. */
function pairsAround(word: string, at: number): string[] {
  return [word.slice(Math.max(0, at - 1), at + 1), word.slice(at, at + 2)].filter(
    (pair) => pair.length === 2,
  );
}

/** Readings of labels that are no label, each with those it comes next to and the places where it differs. */
interface Misreading {
  readonly word: string;
  readonly label: string;
  readonly wrong: readonly number[];
}

/** The one label nearest to a word; among equally near ones that which the document prints most. */
function nearest(
  word: string,
  printed: ReadonlyMap<string, number>,
  labels: readonly string[],
): Misreading | null {
  const near = [...new Set([...labels, ...lookAlikeTexts(word).filter(isLabel)])]
    .filter(({ length }) => length === word.length)
    .map((label) => ({ word, label, wrong: differences(word, label) }))
    .filter(({ wrong }) => wrong.length <= MOST_WRONG && wrong.length * 2 <= word.length);
  const least = Math.min(...near.map(({ wrong }) => wrong.length));
  const best = near.filter(({ wrong }) => wrong.length === least);
  const most = Math.max(...best.map(({ label }) => printed.get(label) ?? 0));
  const [only, ...others] = best.filter(({ label }) => (printed.get(label) ?? 0) === most);
  return only === undefined || others.length > 0 ? null : only;
}

/** How often each of some words of two characters stands in the text. */
function countPairs(folded: string, pairs: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map([...pairs].map((pair) => [pair, 0]));
  const firsts = new Set([...counts.keys()].map((pair) => pair.charCodeAt(0)));
  if (counts.size === 0) return counts;
  for (let at = 0; at + 1 < folded.length; at += 1) {
    if (!firsts.has(folded.charCodeAt(at))) continue;
    const pair = folded.slice(at, at + 2);
    const count = counts.get(pair);
    if (count !== undefined) counts.set(pair, count + 1);
  }
  return counts;
}

/**
 * The misreadings that the document bears out. One character is wrong: the label stands elsewhere in
 * the document or the character looks like the right one, and the wrong word is none, since it stands
 * mostly in such places (联合单位 is no 配合单位). Two are wrong: each of them was misread alone
 * in the same place of the label elsewhere.
 */
function borneOut(
  folded: string,
  misreadings: readonly Misreading[],
  candidates: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const singles = misreadings.filter(({ wrong }) => wrong.length === 1);
  const pairs = countPairs(
    folded,
    singles.flatMap(({ word, wrong }) => wrong.flatMap((at) => pairsAround(word, at))),
  );
  const inLabels = new Map<string, number>();
  for (const [word, count] of candidates) {
    for (let at = 0; at + 1 < word.length; at += 1) {
      const pair = word.slice(at, at + 2);
      inLabels.set(pair, (inLabels.get(pair) ?? 0) + count);
    }
  }
  const isNoWord = (pair: string): boolean =>
    (pairs.get(pair) ?? 0) <= OUTSIDE * (inLabels.get(pair) ?? 0);
  const healed = new Map<string, string>();
  const learned = new Set<string>();
  for (const { word, label, wrong } of singles) {
    const [at = 0] = wrong;
    const isAlike = lookAlikesOf(word.charAt(at)).has(label.charAt(at));
    const isPrinted = candidates.has(label);
    if (!isAlike && !(isPrinted && pairsAround(word, at).every(isNoWord))) continue;
    healed.set(word, label);
    learned.add(`${label} ${at} ${word.charAt(at)}`);
  }
  for (const { word, label, wrong } of misreadings) {
    if (wrong.length < 2) continue;
    const isLearned = wrong.every((at) => learned.has(`${label} ${at} ${word.charAt(at)}`));
    if (isLearned) healed.set(word, label);
  }
  return healed;
}

/** Labels with a misread character (奉头单位, 资任单位), and a mark behind them that was a colon. */
export function healLabels(folded: string): Healing[] {
  const candidates = candidatesIn(folded);
  const printed = countWords(candidates.map(({ word }) => word));
  const labels = [...printed.keys()].filter(isLabel);
  const known = new Set(labels);
  const common = labels.sort((left, right) => (printed.get(right) ?? 0) - (printed.get(left) ?? 0));
  const misreadings = [...printed.keys()]
    .filter((word) => !known.has(word))
    .flatMap((word) => nearest(word, printed, common.slice(0, MOST_LABELS)) ?? []);
  const healed = borneOut(folded, misreadings, printed);
  return candidates.flatMap(({ word, start, mark, markStart }) => {
    const label = healed.get(word) ?? (known.has(word) ? word : undefined);
    if (label === undefined || (label === word && mark === ':')) return [];
    const between = folded.slice(start + word.length, markStart);
    const evidence =
      label === word
        ? toEvidence('label-with-list', { right: label })
        : toEvidence('label-printed', {
            right: label,
            times: printed.get(label) ?? 0,
            wrong: word,
          });
    return [{ rule: 'heal-label', start, after: `${label}${between}:`, evidence }];
  });
}
