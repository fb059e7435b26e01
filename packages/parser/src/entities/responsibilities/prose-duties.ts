import type { ResponsibilityRole } from '@gongbao/schema/types';
import roles from '../../lexicon/roles.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import { readLabel } from '../../patterns/label.js';
import { readClosingPhrase } from '../../patterns/role-phrase.js';
import { actionsIn, basisPattern, isManner, partsWord } from './prose-manner.js';
import { isBodies } from './prose-subjects.js';

/** Bodies of a clause with the role that it gives them, as local offsets. */
export interface ProseDuty {
  readonly role: ResponsibilityRole;
  readonly from: number;
  /** 0 where the bodies of the clause before are meant: …，协助街道考核. */
  readonly to: number;
  readonly rule: string;
}

const { lead, responsible, cooperating, supervising } = roles.prose.verbs;
const ROLE_OF_VERB: ReadonlyMap<string, ResponsibilityRole> = new Map(
  Object.entries(roles.prose.verbs).flatMap(([role, verbs]) =>
    verbs.map((verb) => [verb, role as ResponsibilityRole] as const),
  ),
);
/** 协同 is no such verb: who acts 协同县财政局 helps it. */
const JOINING = '会同';

/** A verb that gives a duty, and what it is joined to: 负责配合和监督. */
const VERB = new RegExp(anyOf([...lead, ...responsible, ...cooperating]), 'g');
const FURTHER = new RegExp(
  `^(?:和|、|并)?(?:${anyOf([...lead, ...cooperating, ...supervising, '会同'])})`,
);
/** Behind these words it is no duty: 负责人, 牵头单位, 由政府牵头的队伍, 在公安局配合下. */
const NO_DUTY =
  /^(?:人|同志|的|制(?![定订作])|地(?=[报完做])|任(?!命)|单位|部门|机关|方|作用|抓总(?:作用|机制)|下|度|默契|机制|(?:、[^,。、]{1,12})?的)/;
/** 会同水利局上报的请示, 负责处置的政府: who did something, or which body is meant. */
export const ATTRIBUTE =
  /^[^,]{0,12}(?:上报|报送|印发|制定|制订|提出|编制|起草|发布|下发|公布|签订)的|^[^,的]{1,30}的(?:行政|主管)*(?:人民政府|政府|部门|单位|机构|机关|人员|负责人)/;
/** What must follow some verbs, which are mostly something else: 主管全县水利工作, 承担日常工作. */
const FOLLOWED: Readonly<Record<string, RegExp>> = {
  主管: /^(?:$|(?!领导|局|会|副)[^,]{2,30}(?:工作|事务|事项|管理|监督|业务)$)/,
  承担: /^[^,]{2,40}(?:工作|任务|职责|职能|事务|事项)$/,
};
const LEAD_IN =
  /^(?:其中|同时|并|具体|原则上|日常工作|组织|协调|[今明每]年|(?:从|到|自)?\d{2,4}年(?:\d{1,2}月)?(?:底?前|底|起)?)?/;
/** 县水利局所属的执法总队: the last of them acts. */
const OWNED = /所属的/g;
/** 会同…提出了意见, 正会同: a fact. */
const DONE = /了(?![解结])/;
const ALREADY = /[已正曾]$/;
/** 各部门要密切配合: one with the other, nobody with somebody. */
const MUTUAL = /(?:密切|积极|主动|全力|相互|互相|通力|协同|协作|协调|沟通)$/;
const LONGEST_LIST = 160;
const LONGEST_MANNER = 30;

/** Where the bodies before a verb begin and end, or null where none stand there. */
function subjectBefore(clause: string, verb: number): readonly [number, number] | null {
  const nearest = Math.max(0, verb - LONGEST_LIST - 1);
  const by = nearest + clause.slice(nearest, verb).lastIndexOf('由');
  const isBy = by >= nearest && !/[缘理事自经]/.test(clause.charAt(by - 1));
  const led = LEAD_IN.exec(clause)?.[0].length ?? 0;
  const owned = [...clause.slice(0, verb).matchAll(OWNED)].map(
    ({ index, 0: w }) => index + w.length,
  );
  const starts = isBy ? [by + 1] : [...owned, ...(led > 0 ? [led, 0] : [0])];
  for (const from of starts) {
    if (verb - from > LONGEST_LIST) continue;
    for (let to = verb; to > from + 1 && to >= verb - LONGEST_MANNER; to -= 1) {
      if (!isManner(clause.slice(to, verb)) || partsWord(clause, to)) continue;
      if (isBodies(clause.slice(from, to))) return [from, to];
    }
  }
  return null;
}

/** How a body ends where no known verb follows it: 会同交通、公安等部门|采取措施. */
const BODY_END = /(?:部门|单位|机构|机关|政府|委员会|局|厅)(?![、和及与或等])/g;

/** The bodies that stand behind a verb. */
function objectBehind(clause: string, from: number): readonly [number, number] | null {
  const words = clause.slice(from, from + LONGEST_LIST);
  for (const index of [...actionsIn(words), words.length]) {
    if (index > 1 && !partsWord(words, index) && isBodies(words.slice(0, index))) {
      return [from, from + index];
    }
  }
  if (actionsIn(words.slice(1)).next().done !== true) return null;
  for (const { index, 0: end } of words.matchAll(BODY_END)) {
    const length = index + end.length;
    if (isBodies(words.slice(0, length))) return [from, from + length];
  }
  return null;
}

/** The roles of a verb with those joined to it; 负责 alone counts only where nothing follows. */
function rolesAt(clause: string, verb: string, behind: number): ResponsibilityRole[] {
  const words = [verb];
  let at = behind;
  if (verb === '负责') {
    for (;;) {
      const next = FURTHER.exec(clause.slice(at, at + 4))?.[0];
      if (next === undefined) break;
      words.push(next.slice(-2));
      at += next.length;
    }
  }
  const further = words.length > 1 ? words.slice(1) : words;
  return [...new Set(further.flatMap((word) => ROLE_OF_VERB.get(word) ?? []))];
}

const isFree = (duties: readonly ProseDuty[], [from, to]: readonly [number, number]): boolean =>
  duties.every((duty) => duty.to <= from || to <= duty.from);

/** Whether a verb at a place charges anybody. */
function charges(clause: string, at: number, verb: string): boolean {
  const words = clause.slice(at + verb.length);
  return (
    !NO_DUTY.test(words) &&
    !DONE.test(words.slice(0, LONGEST_LIST)) &&
    !ALREADY.test(clause.slice(0, at)) &&
    !((verb === JOINING || verb === '负责') && ATTRIBUTE.test(words)) &&
    FOLLOWED[verb]?.test(words) !== false
  );
}

const isMutual = (clause: string, verb: number, behind: number): boolean =>
  /^(?:、|$)/.test(clause.slice(behind)) && MUTUAL.test(clause.slice(0, verb));

/** The duties that one verb gives to the bodies before it, or to those of the clause before. */
function readSubject(clause: string, at: number, verb: string): ProseDuty[] {
  const behind = at + verb.length;
  const subject = subjectBefore(clause, at);
  const rule = verb === '牵头' ? 'lead' : 'responsible';
  if (subject !== null) {
    const [from, to] = subject;
    if (clause.startsWith('各', from) && isMutual(clause, at, behind)) return [];
    return rolesAt(clause, verb, behind).map((role) => ({ role, from, to, rule }));
  }
  const isCarried = isManner(clause.slice(0, at)) && !isMutual(clause, at, behind);
  if (!isCarried || ATTRIBUTE.test(clause.slice(behind))) return [];
  const carried = verb === JOINING ? 'together' : 'carried';
  return rolesAt(clause, verb, behind).map((role) => ({ role, from: 0, to: 0, rule: carried }));
}

/** The bodies that 会同 and 牵头商 add. */
function readAdded(clause: string, at: number, verb: string): ProseDuty[] {
  const behind = at + verb.length;
  const asks = verb === '牵头' && clause.startsWith('商', behind) ? 1 : 0;
  if (asks === 0 && verb !== JOINING) return [];
  const object = objectBehind(clause, behind + asks);
  if (object === null) return [];
  return [{ role: 'cooperating', from: object[0], to: object[1], rule: 'together-with' }];
}

/** Bodies that do something 按照各自职责, where no verb says which part they have in it. */
function readByDuty(clause: string): ProseDuty[] {
  const basis = basisPattern.exec(clause);
  if (basis === null || basis.index + basis[0].length === clause.length) return [];
  const subject = subjectBefore(clause, basis.index);
  if (subject === null || DONE.test(clause)) return [];
  return [{ role: 'responsible', from: subject[0], to: subject[1], rule: 'by-duty' }];
}

const IS = /(?:作为|为|是)(?:[^,]{0,24}的)?(?:行政)?/g;

/** 县水利局为牵头单位: what a label says of others, as a sentence. */
function readPredicate(clause: string): ProseDuty[] {
  for (const { index, 0: words } of clause.matchAll(IS)) {
    const said = clause.slice(index + words.length);
    const label = readLabel(`${said}:`);
    const isWhole = label !== null && label.length === said.length + 1;
    if (!isWhole || label.isPerson || label.role === 'leader') continue;
    const subject = subjectBefore(clause, index);
    if (subject === null) return [];
    return [{ role: label.role, from: subject[0], to: subject[1], rule: 'predicate' }];
  }
  return [];
}

/** …，县公安局、县司法局等参加: what a list in brackets says, where the sentence has charged others before. */
function readClosing(clause: string): ProseDuty[] {
  const phrase = readClosingPhrase(clause);
  const subject = phrase === null ? null : subjectBefore(clause, phrase.from);
  if (phrase === null || subject === null) return [];
  if (clause.slice(subject[1], phrase.from).includes('并')) return [];
  return [{ role: phrase.role, from: subject[0], to: subject[1], rule: 'closing' }];
}

/**
 * Reads a folded clause: 由A牵头, A、B负责, A会同B, A配合; brackets in it are blanked out. `isShared`: whether the
 * sentence has charged somebody before.
 */
export function readProseDuties(clause: string, isShared: boolean): ProseDuty[] {
  const duties: ProseDuty[] = [];
  for (const { index, 0: verb } of clause.matchAll(VERB)) {
    if (!charges(clause, index, verb)) continue;
    const found = readSubject(clause, index, verb);
    const isKnown = found.length > 0 || duties.length > 0;
    const [first] = found;
    if (first !== undefined && (first.to === 0 || isFree(duties, [first.from, first.to]))) {
      duties.push(...found);
    }
    for (const added of isKnown ? readAdded(clause, index, verb) : []) {
      if (isFree(duties, [added.from, added.to])) duties.push(added);
    }
  }
  if (duties.length > 0) return duties;
  const told = [...readByDuty(clause), ...readPredicate(clause)];
  return told.length === 0 && (isShared || clause.startsWith('由')) ? readClosing(clause) : told;
}
