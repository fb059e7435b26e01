import type { ResponsibilityRole } from '@gongbao/schema/types';
import { characterSet } from '../../patterns/character-set.js';
import { pieceRanges } from '../../patterns/lists.js';
import { WordSet } from '../../patterns/word-set.js';
import type { View } from '../../source/view.js';

/** Some bodies of a list, with their role. */
interface Share {
  readonly role: ResponsibilityRole;
  readonly actors: View;
}

interface RuleRow {
  /** How the document states it, once for all that follows (…，下同). */
  readonly statement: RegExp;
  /** Who leads in a list that prints no lead of its own. */
  readonly share: (actors: View) => Share[];
}

const isComma = characterSet(',');
const partsNames = characterSet('、,;');
const MARK = /^[*★☆※△▲]|[*★☆※△▲]$/;

/** The bodies up to the first separator lead, those behind it are responsible. */
function partedAt(
  actors: View,
  isSeparator: (code: number) => boolean,
  alone: ResponsibilityRole,
): Share[] {
  const [first, second] = pieceRanges(actors.folded, isSeparator);
  if (first === undefined || second === undefined) return [{ role: alone, actors }];
  return [
    { role: 'lead', actors: actors.slice(first[0], first[1]) },
    { role: 'responsible', actors: actors.slice(second[0]) },
  ];
}

/** How a document says which of the bodies that it names lead. Ordered, the first that is stated holds. */
export const RULES: readonly RuleRow[] = [
  {
    statement: /第一个逗号[之以]?前[^。]{0,12}牵头/,
    share: (actors) => partedAt(actors, isComma, 'lead'),
  },
  {
    statement:
      /(?:[列排](?:名|序)?(?:在|于)?(?:第一|首)|(?:第一|首)(?=[位个家]))[位个家名]?[^。,]{0,8}[为是](?:工作|总|主要)?牵头/,
    share: (actors) => partedAt(actors, partsNames, 'responsible'),
  },
  {
    statement: /[*★☆※△▲]号?”?[^。,、]{0,6}[为是]牵头/,
    share: (actors) =>
      pieceRanges(actors.folded, partsNames).map(([from, to]) => ({
        role: MARK.test(actors.folded.slice(from, to)) ? 'lead' : 'responsible',
        actors: actors.slice(from, to),
      })),
  },
];

/** 以下括号内为责任单位: brackets of bare bodies are duties from there on. */
const BARE_BRACKETS = /括号[内里中][^。;]{0,10}为[^。;,]{0,4}(?:牵头|责任|负责)/;

/** Whether a text may state a rule: a cheap first look. */
const mayState = new WordSet(['牵头', '括号']);

/** What the document has said so far about who leads; to be read in printed order. */
export class StatedRules {
  #rule: RuleRow | null = null;
  #bareBrackets = false;

  /** Whether brackets that hold nothing but bodies are duties. */
  get readsBareBrackets(): boolean {
    return this.#rule !== null || this.#bareBrackets;
  }

  /** Takes the rule that a folded text states; the length of what stands before the statement. */
  read(folded: string): number {
    if (!mayState.isIn(folded)) return folded.length;
    if (BARE_BRACKETS.test(folded)) this.#bareBrackets = true;
    for (const rule of RULES) {
      const match = rule.statement.exec(folded);
      if (match === null) continue;
      this.#rule = rule;
      return folded.slice(0, match.index).replace(/(?<![(,;。、*\s])[(,;。、*\s]{1,8}$/, '').length;
    }
    return folded.length;
  }

  /** Applies the rule to a list that prints no lead of its own. */
  share(actors: View): Share[] {
    return this.#rule?.share(actors) ?? [{ role: 'responsible', actors }];
  }
}
