import roles from '../../lexicon/roles.json' with { type: 'json' };
import { AND_OTHERS } from '../../patterns/and-others.js';
import { anyOf } from '../../patterns/any-of.js';
import { isBodyName, isNoName } from '../../patterns/body-name.js';
import { characterClass } from '../../patterns/character-class.js';
import { characterSet } from '../../patterns/character-set.js';
import { GuardedPattern, holds } from '../../patterns/guarded-pattern.js';
import { indexOfAny } from '../../patterns/index-of-any.js';
import { pieceRanges } from '../../patterns/lists.js';
import { WordSet } from '../../patterns/word-set.js';

/** Bodies of no place and no matter act for nobody: 由政府牵头的队伍. */
const BARE =
  /^(?:部门|单位|机构|企业|政府|团体|学校|社区|公司|机关|村|委员会|党委|法院|医院|园区|(?:行政)?主管部门|[^、]{0,12}(?:牵头|责任|配合)(?:\([^()]*\))?(?:部门|单位))$/;
/** Words before a body that make it no subject: 向县政府负责, but 向阳区 is a name. */
const NO_SUBJECT =
  /^(?:向(?!阳)|对(?!外)|在|将(?!乐)|请|使|让|把|支持|鼓励|引导|推动|督促|依托|发挥|要求|允许|倡导|动员|经(?![济信发贸开营])|与|和(?!平)|由|受|以|可(?!克)|通过)/;
/** 协调相关部门, 完善政府负责的体系: what is done to bodies. */
const DONE_TO = new RegExp(
  `^(?:${anyOf(roles.prose.actions)})(?=相关|有关|各|其|政府|企业|社会|部门)`,
);
/** Either of two; no name has it inside. */
const ALTERNATIVE = /或者|以及/;
const partsNames = characterClass(/[、\s]/);
const JOINT = /(?:以及|及(?!其)|和|与|或者|或(?!者))/g;
const REST = new RegExp(`${AND_OTHERS}$`);
const mayJoin = characterSet('及和与或');
/** 分管副县长, 各校校长: posts that are charged like bodies. */
const POST = /^(?:分管|主管|各|有关|相关)[^、,]{0,12}(?:长|主任|书记|负责人)$/;

/** 各镇向县政府: a body, and another of whom more is said. */
const MORE = new GuardedPattern(
  /(?:所属|确定)的|代表(?!大会)|研究制定|等方式|委托|(?:为|的)(?:总|主要)?(?:牵头|责任|配合)(?:单位|部门)|.{2}[向对将把由](?:[省市县区各本上]|国务院)/,
  holds('的代研等委为向对将把由'),
);

const isSubject = (name: string): boolean =>
  (isBodyName(name) || POST.test(name)) &&
  !NO_SUBJECT.test(name) &&
  !DONE_TO.test(name) &&
  !MORE.test(name) &&
  !BARE.test(name);

/** Whether a name is one body, or bodies that 和 joins. */
function isOneOrJoint(name: string): boolean {
  if (isSubject(name) && !ALTERNATIVE.test(name)) return true;
  if (indexOfAny(name, mayJoin) < 0) return false;
  for (const { index, 0: word } of name.matchAll(JOINT)) {
    const [left, right] = [name.slice(0, index), name.slice(index + word.length)];
    if (isSubject(left.replace(REST, '')) && isSubject(right)) return true;
  }
  return false;
}

/** Places that are bare before the name that ends the list: 自治区、临河市编制部门. */
const SHARING = /^(?:[省市县区州]|自治区|[^、]{2,4}[省市县区州])$/;

/** 财政 of 财政、教育等部门. */
const isShort = (name: string): boolean => /^[^的了要应]{2,12}$/.test(name);

/** 人力资源和社会保障、民政部门: the last of matters is followed by 部门. */
const MATTER = /、[^、]{2,8}部门$/;

const kinds = new WordSet(['部门', '单位', '机构']);

/** Whether a folded stretch is a list of bodies throughout. */
export function isBodies(folded: string): boolean {
  const whole = folded.replaceAll('\ue001', '');
  const list = whole.replace(REST, '');
  if (list === '') return false;
  const isOfKind = kinds.isEndOf(whole) && (list !== whole || MATTER.test(list));
  const names = pieceRanges(list, partsNames).map(([from, to]) => list.slice(from, to));
  return names.every(
    (name, at) =>
      isOneOrJoint(name) ||
      (isOfKind && names.length > 1 && isShort(name) && !isNoName(name)) ||
      (at < names.length - 1 && SHARING.test(name)),
  );
}
