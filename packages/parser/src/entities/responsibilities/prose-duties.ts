import type { ResponsibilityRole } from '@gongbao/schema/types';
import { isBodies } from './prose-subjects.js';

/** Bodies of a clause with the role that it gives them, as local offsets. */
export interface ProseDuty {
  readonly role: ResponsibilityRole;
  readonly from: number;
  /** 0 where the bodies of the clause before are meant: …，协助街道考核. */
  readonly to: number;
  readonly rule: string;
}

const ROLE_OF_VERB: Readonly<Record<string, ResponsibilityRole>> = {
  牵头: 'lead',
  负责: 'responsible',
  负总责: 'responsible',
  会同: 'responsible',
  配合: 'cooperating',
  协助: 'cooperating',
  协同: 'cooperating',
  监督: 'supervising',
  督导: 'supervising',
};

/** A verb that gives a duty, and what it is joined to: 负责配合和监督. */
const VERB = /牵头|负责|负总责|会同|配合|协助|协同/g;
const FURTHER = /^(?:和|、|并)?(?:牵头|配合|协助|协同|监督|督导|会同)/;
/** Behind these words it is no duty: 负责人, 牵头单位, 由政府牵头的队伍, 在公安局配合下. */
const NO_DUTY =
  /^(?:人|同志|的|制(?![定订作])|任(?!命)|单位|部门|方|作用|抓总|下|度|默契|机制|(?:、[^,。、]{1,12})?的)/;
const LEAD_IN =
  /^(?:其中|同时|并|具体|原则上|日常工作|组织|协调|[今明每]年|(?:从|到|自)?\d{2,4}年(?:\d{1,2}月)?(?:底?前|底|起)?)?/;
/** 会同…提出了意见: a fact. */
const DONE = /了(?![解结])/;
const LONGEST_LIST = 60;
const LONGEST_ADVERB = 30;
/** What may stand between the bodies and their verb. */
const ADVERB =
  /^(?:等(?:各)?(?:相关|有关)?(?:部门|单位)?)?(?:要|应|应当|须|具体|共同|分别|统一|积极|密切|主动|依法|依规|予以|按照?(?:各自)?职责(?:分工)?|全面|总体|统筹|协调|做好|组织|将|并|各自|实施|[^,]{1,8}并|\ue001)*$/;

/** Where the bodies before a verb begin and end, or null where none stand there. */
function subjectBefore(clause: string, verb: number): readonly [number, number] | null {
  const nearest = Math.max(0, verb - LONGEST_LIST - 1);
  const by = nearest + clause.slice(nearest, verb).lastIndexOf('由');
  const isBy = by >= nearest && !/[缘理事自经]/.test(clause.charAt(by - 1));
  const lead = LEAD_IN.exec(clause)?.[0].length ?? 0;
  const starts = isBy ? [by + 1] : lead > 0 ? [lead, 0] : [0];
  for (const from of starts) {
    if (verb - from > LONGEST_LIST) continue;
    for (let to = verb; to > from + 1 && to >= verb - LONGEST_ADVERB; to -= 1) {
      if (ADVERB.test(clause.slice(to, verb)) && isBodies(clause.slice(from, to)))
        return [from, to];
    }
  }
  return null;
}

/** Behind 会同 and 协助 the bodies end where something is done. */
const DOING =
  /(?:对|做好|依法|不定期|定期|开展|认真|统筹|共同|加强|研究|制定|制订|编制|拟订|起草|组织|推进|建立|完善|落实|负责|指导|实施|办理|审核|审查|督促|监督|检查|确定|提出|出台|协调|参与|抓好|按照?|另行|进行|完成|牵头|根据|及时|结合|向|为|将|以)|$/g;

/** The bodies that stand behind a verb. */
function objectBehind(clause: string, from: number): readonly [number, number] | null {
  for (const { index } of clause.slice(from, from + LONGEST_LIST).matchAll(DOING)) {
    if (index > 1 && isBodies(clause.slice(from, from + index))) return [from, from + index];
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
  return [...new Set(further.flatMap((word) => ROLE_OF_VERB[word] ?? []))];
}

const CARRIED = /^(?:并|主要|具体)?$/;
const CARRYING = /^(?:负责|协助|配合|协同)$/;

const isFree = (duties: readonly ProseDuty[], [from, to]: readonly [number, number]): boolean =>
  duties.every((duty) => duty.to <= from || to <= duty.from);

/** Bodies that do something 按照各自职责, where no verb says which part they have in it. */
const BY_DUTY =
  /按照?(?:各自)?(?:的)?(?:工作)?职责(?:分工)?(?=,?(?:做好|抓好|抓紧|加强|落实|开展|推进|共同|认真|组织|依法|制[定订]|研究|积极|切实))/;

function readByDuty(clause: string): ProseDuty[] {
  const at = clause.search(BY_DUTY);
  const subject = at < 0 ? null : subjectBefore(clause, at);
  if (subject === null || DONE.test(clause)) return [];
  return [{ role: 'responsible', from: subject[0], to: subject[1], rule: 'by-duty' }];
}

/** Reads a folded clause: 由A牵头, A、B负责, A会同B, A配合; brackets in it are blanked out. */
export function readProseDuties(clause: string): ProseDuty[] {
  const duties: ProseDuty[] = [];
  for (const { index, 0: verb } of clause.matchAll(VERB)) {
    const behind = index + verb.length;
    if (NO_DUTY.test(clause.slice(behind, behind + 16))) continue;
    if (DONE.test(clause.slice(behind, behind + LONGEST_LIST))) continue;
    const subject = subjectBefore(clause, index);
    if (subject !== null && isFree(duties, subject)) {
      for (const role of rolesAt(clause, verb, behind)) {
        duties.push({
          role,
          from: subject[0],
          to: subject[1],
          rule: verb === '负责' ? 'responsible' : 'lead',
        });
      }
    }
    if (subject === null && CARRIED.test(clause.slice(0, index)) && CARRYING.test(verb)) {
      for (const role of rolesAt(clause, verb, behind)) {
        duties.push({ role, from: 0, to: 0, rule: 'carried' });
      }
    }
    if (verb !== '会同' && verb !== '协同') continue;
    const object = objectBehind(clause, behind);
    if (object === null || !isFree(duties, object)) continue;
    const isStart = /^(?:并|将|可)?$/.test(clause.slice(0, index));
    if (subject === null && !isStart) continue;
    duties.push({ role: 'cooperating', from: object[0], to: object[1], rule: 'together-with' });
  }
  return duties.length > 0 ? duties : readByDuty(clause);
}
