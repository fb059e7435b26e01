import offices from '../lexicon/offices.json' with { type: 'json' };
import { isBodyName } from '../patterns/body-name.js';
import { characterClass } from '../patterns/character-class.js';
import { HAN } from '../patterns/characters.js';
import { isFormField } from '../patterns/form-field.js';
import { beginsWith, GuardedPattern } from '../patterns/guarded-pattern.js';
import { splitOutsideBrackets } from '../patterns/lists.js';

const LONGEST = 600;
const SENTENCE = /[。！？《]/;
/** Words that announce what follows, and labels. */
const ANNOUNCES = /(?:如下|以下|下列|通知|是|即|为|单位|部门|主体|时间|地点|内容|方式|电话)$/;
/** 各镇任务如下: what stands below, whoever is named. */
const LISTS_BELOW = /(?:如下|以下|下列)$/;
const COLLECTIVE = new GuardedPattern(
  /^(?:各|有关|相关|国务院|全[市区县省]|本[市区县省])/,
  beginsWith('各有相国全本'),
);
const PERSON = new RegExp(
  `^[^\\s、]{2,12}(?:委员|代表|同志|先生|女士|${offices.endings.join('|')})(?:们)?$`,
);
/** A place, or a numbered body, that takes its organ from a later name of the list. */
const SHARES_TAIL =
  /(?:[省市县区州盟旗镇乡]|自治区|直辖市|街道|林区|园区|兵团)$|^第[一二三四五六七八九十\d]+/;
/** The name of a person that takes the office behind a later one: 王明、李青委员. */
const SHARES_OFFICE = new RegExp(`^[${HAN}·]{2,6}$`);
/** So much of a list must be bodies, or places that share the name of one. */
const ENOUGH = 0.6;

const LONGEST_NAME = 40;
const partsNames = characterClass(/[、,;\s]/);
/** Words of a title that was run together with the list. */
const TITLE = /关于|印发|的通知/;

const isNamed = (piece: string): boolean =>
  piece.length <= LONGEST_NAME &&
  (COLLECTIVE.test(piece) || isBodyName(piece) || PERSON.test(piece));

/** Whether a folded line is 主送机关: bodies or persons up to a colon, no sentence. */
export function isAddresseeLine(folded: string): boolean {
  const colon = folded.indexOf(':');
  if (colon < 2 || colon > LONGEST) return false;
  const list = folded.slice(0, colon).trimEnd();
  if (SENTENCE.test(list) || TITLE.test(list) || LISTS_BELOW.test(list)) return false;
  if (isFormField(list)) return false;
  const pieces = splitOutsideBrackets(list, partsNames);
  if (
    ANNOUNCES.test(list) &&
    !pieces.some((piece) => piece.includes('各') || COLLECTIVE.test(piece))
  )
    return false;
  const others = pieces.filter((piece) => !isNamed(piece));
  const named = pieces.length - others.length;
  if (named === 0) return false;
  const tail = PERSON.test(pieces.at(-1) ?? '') ? SHARES_OFFICE : SHARES_TAIL;
  const sharing = others.filter((piece) => tail.test(piece)).length;
  return named + sharing >= pieces.length * ENOUGH;
}
