import organizations from '../lexicon/organizations.json' with { type: 'json' };
import { anyOf } from '../patterns/any-of.js';
import { isBodyName } from '../patterns/body-name.js';
import { characterSet } from '../patterns/character-set.js';
import { beginsWith, GuardedPattern } from '../patterns/guarded-pattern.js';
import { indexOfAny } from '../patterns/index-of-any.js';
import { WordSet } from '../patterns/word-set.js';

const QUANTIFIERS = anyOf(organizations.quantifiers);
const AFFILIATIONS = anyOf(organizations.affiliations);
const ATTRIBUTES = anyOf(organizations.attributes);
const TERRITORIES = anyOf(organizations.territories);
const ORGANS = anyOf(organizations.organs);
/** 县（市、区） is one territory. */
const TERRITORY = `(?:${TERRITORIES})(?:\\([^()]{1,12}\\))?`;

/** 各镇 = 各 + 镇; 区直各部门 = 区直各 + 部门; 各街道党工委 = 各 + 街道 + 党工委. */
const COLLECTIVE = new RegExp(
  `^(?<prefix>(?:${AFFILIATIONS}|[^各]{0,12})?(?:${QUANTIFIERS})|${AFFILIATIONS})(?<attribute>${ATTRIBUTES})?(?<territory>${TERRITORY})?(?<organ>${ORGANS})?$`,
);
const BARE = new RegExp(
  `^(?<attribute>${ATTRIBUTES})?(?<territory>${TERRITORY})?(?<organ>${ORGANS})?$`,
);
const PARTY_ORGANS: ReadonlySet<string> = new Set(organizations.partyOrgans);
const PARTY_ORGAN = new RegExp(`^(?<prefix>.+?)(?:${anyOf(organizations.partyOrgans)})$`);

/** No name is longer; what would pass on more is no name. */
const LONGEST = 60;

/** Cheap first look: a quantifier, an affiliation or an organ of the party. */
const passesOn = characterSet('各关他党');
const beginsPassing = new WordSet(['区', '市', '县', '省', '州', '国务院', '自治区']);
const mayPassOn = (name: string): boolean =>
  beginsPassing.isAt(name, 0) || indexOfAny(name, passesOn) >= 0;

/** A name that gives its prefix to the bare nouns behind it. */
export interface PrefixHead {
  readonly prefix: string;
  readonly territory: string;
}

/** Reads the prefix that a name can pass on: 各 of 各镇, 区直各 of 区直各部门, 丰登镇 of 丰登镇党委. */
export function prefixHeadOf(name: string): PrefixHead | null {
  if (name.length > LONGEST || !mayPassOn(name)) return null;
  const groups = COLLECTIVE.exec(name)?.groups;
  const { prefix = '', territory, organ } = groups ?? {};
  const isParty = organ !== undefined && PARTY_ORGANS.has(organ);
  if (!isParty && (territory ?? organ) !== undefined) {
    return { prefix, territory: organ === undefined ? (territory ?? '') : '' };
  }
  const party = PARTY_ORGAN.exec(name)?.groups?.['prefix'];
  return party === undefined ? null : { prefix: party, territory: '' };
}

const MISREAD = new RegExp(`^名(?=(?:有关|相关)|(?:${TERRITORY})?(?:${ORGANS})?$)`);

/** 名镇 in a list of bodies is 各镇. */
export function withoutMisreading(name: string): string {
  return name.startsWith('名') && name.length > 1 ? name.replace(MISREAD, '各') : name;
}

/** A bare generic noun with the prefix of the name before it, or null where it stands alone. */
export function withPrefix(piece: string, head: PrefixHead): string | null {
  const groups = BARE.exec(piece)?.groups;
  if (piece === '' || groups === undefined) return null;
  const { territory, organ } = groups;
  if (territory === undefined && organ === undefined) return null;
  // 各镇、政府 are governments of towns; 各镇、办 are offices.
  const shared = territory === undefined && piece.length > 1 ? head.territory : '';
  return `${head.prefix}${shared}${piece}`;
}

const NUMERAL_TAIL =
  /^(?<stem>.*?[^一二三四五六七八九十\d])?(?<numeral>[一二三四五六七八九十]|\d{1,2})$/;
const NUMERAL_HEAD = new GuardedPattern(
  /^(?:[一二三四五六七八九十]|\d{1,2})(?<tail>大队|中队|支队|分局|分公司|科|处|所|院|中学|小学|组|团|连|片区|社区|村)$/,
  beginsWith('一二三四五六七八九十0123456789'),
);

/** The tail behind the number that a name begins with: 大队 of 二大队. */
const numberedTail = (name: string): string | undefined =>
  NUMERAL_HEAD.exec(name)?.groups?.['tail'];

/** What stands before the number that a name ends with, perhaps nothing; null where it ends with none. */
function endsWithNumber(piece: string): string | null {
  const match = NUMERAL_TAIL.exec(piece);
  return match === null ? null : (match.groups?.['stem'] ?? '');
}

/** 市属学校 lends 属学校 to 区; 临河市水务局 lends 水务局 to 省; 东岭市政府 lends 市政府 to 临河. */
const LENDING = [
  { later: /^[省市县区州](?<tail>[直市]?属.{1,8})$/, piece: /^[省市县区州]$/ },
  {
    later:
      /^(?:.{0,5}[省市县区州](?:\([^()]*\))?)(?<tail>[^省市县区州()]{1,12}(?:部门|机构|局|厅|委|办))$/,
    piece: /^(?:[省市县区州]|自治区)$/,
  },
  {
    later: /^.{2,5}[市县区州盟旗](?<tail>[^省市县区州各]{2,12}(?:部门|局|厅|委员会|委|办))$/,
    piece: /^[^各有相其].{1,4}[市县区州盟旗]$/,
  },
  {
    later: /^.{2,4}(?<tail>[市县区州盟旗镇乡](?:人民)?(?:政府|党委))$/,
    piece: /^[^各有相其省市县区州][^省市县区州盟旗镇乡局委办部厅院会道]{1,3}$/,
  },
] as const;

/** What ends like a town or an organ lacks none; the rows above leave it alone. */
const hasOrgan = characterSet('镇乡局委办部厅院会道');

/**
 * The tail that a later name of a list shares with an unfinished one before it: 大队 for 交警一 before
 * 二大队, 人民政府 for 各省 before 直辖市人民政府, 直属学校 for 区 before 市直属学校.
 */
export function sharedTail(piece: string, later: string): string | null {
  const numbered = numberedTail(later);
  if (numbered !== undefined && endsWithNumber(piece) !== null) return numbered;
  for (const { tail, heads } of organizations.sharedTails) {
    const stem = later.endsWith(tail) ? later.slice(0, -tail.length) : '';
    const isShared = heads.some((head) => stem.endsWith(head));
    if (isShared && heads.some((head) => piece.endsWith(head))) return tail;
  }
  if (hasOrgan(piece.charCodeAt(piece.length - 1))) return null;
  for (const row of LENDING) {
    const isBare = row.piece.test(piece) && !isBodyName(piece);
    const tail = isBare ? row.later.exec(later)?.groups?.['tail'] : undefined;
    if (tail !== undefined) return tail;
  }
  return null;
}

/** The stem that a numbered name lends to the one behind it: 交警 of 交警一大队 for 二大队. */
export function sharedStem(piece: string, earlier: string): string | null {
  const tail = numberedTail(piece);
  if (tail === undefined) return null;
  const bare = earlier.endsWith(tail) ? earlier.slice(0, -tail.length) : earlier;
  const stem = endsWithNumber(bare);
  return stem === null || stem === '' ? null : stem;
}
