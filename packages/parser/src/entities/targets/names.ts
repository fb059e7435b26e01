import type { Passage } from '../../marks/index.js';

/** “最多跑一次” is a name; “培训三百人，覆盖率达到90%” is a goal. */
const GOAL = /[,;。]|达到|不低于|不少于|不超过|不高于|以上|以下|以内|左右/;
const QUOTED = /“([^“”]{0,120})”/g;
/** "百人计划" between marks that do not say which of them opens: short, and no sentence. */
const NAMED = /"[^",;。:]{2,24}"/g;

export interface QuotedParts {
  /** Names in “…” and titles in 《…》, as `[from, to)`, ascending. */
  readonly names: readonly (readonly [number, number])[];
  /** Goals in “…”, marks included. */
  readonly goals: readonly (readonly [number, number])[];
}

/** Parts what quotation marks of a passage hold: names, whose numbers say nothing, and goals. */
export function quotedParts({ folded, titles }: Passage): QuotedParts {
  const names = titles.map(({ from, to }): readonly [number, number] => [from, to]);
  const goals: (readonly [number, number])[] = [];
  for (const match of folded.includes('“') ? folded.matchAll(QUOTED) : []) {
    const place = [match.index, match.index + match[0].length] as const;
    (GOAL.test(match[1] ?? '') ? goals : names).push(place);
  }
  for (const { index, 0: words } of folded.matchAll(NAMED)) {
    if (!GOAL.test(words)) names.push([index, index + words.length]);
  }
  return { names: names.sort(([left], [right]) => left - right), goals };
}
