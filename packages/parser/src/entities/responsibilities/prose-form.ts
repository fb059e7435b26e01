import type { Responsibility } from '@gongbao/schema/types';
import type { ActorContext } from '../../actors/index.js';
import { characterSet } from '../../patterns/character-set.js';
import { pieceRanges } from '../../patterns/lists.js';
import { WordSet } from '../../patterns/word-set.js';
import type { SectionContext } from '../../sections/index.js';
import { fold } from '../../source/fold.js';
import type { View } from '../../source/view.js';
import { toDutyActors } from './duty-actors.js';
import { type ProseDuty, readProseDuties } from './prose-duties.js';
import { isBodies } from './prose-subjects.js';

type Attested = ActorContext['attested'];

/** Cheap first look at a paragraph. */
const dutyWords = new WordSet(['牵头', '负责', '会同', '配合', '协助', '协同', '职责']);
/** Stands in for a character in brackets; no text has it. */
const endsClause = characterSet(',:');
const endsSentence = characterSet('。;');

const BLANKED = '\ue001';
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;

/** What stands in brackets is no clause of the sentence; its places stay. */
const withoutBrackets = (folded: string): string =>
  folded.includes('(') || folded.includes('[')
    ? folded.replace(BRACKETED, (bracket) => BLANKED.repeat(bracket.length))
    : folded;

function toResponsibility(
  clause: View,
  { role, rule }: ProseDuty,
  bodies: View,
  path: string | null,
  attested: Attested,
): Responsibility[] {
  const actors = toDutyActors(bodies, attested, false);
  if (actors.length === 0) return [];
  const printed = clause.toText();
  const shared = { ...printed, rule: `prose-${rule}`, path, role, label: null };
  return [{ ...shared, form: 'prose', actors, appliesTo: printed.span }];
}

/** A kind of body, not one: 建成功能优化的协调机构. */
const KIND_OF_BODY = /(?:机构|单位|部门|组织|中心|平台)$/;

/** 县民政局是主管部门, 办公室设在县民政局, 县民政局按照职责: of whom a clause tells without charging them. */
const TOLD = /^(?<bodies>.{2,24}?)(?:是|作为|设[在于]|按照?(?:各自)?职责(?:分工)?$)/;
/** 成立工作专班, 由…组成的领导小组: whom it brings about at its end. */
const FOUNDED = /^.*(?:的|[设成]立|组建|下设)/;

/** The bodies that the next clause may charge: …为成员的工作领导小组，负责协调. */
function bodiesTold(clause: View, folded: string): View | null {
  const told = TOLD.exec(folded)?.groups?.['bodies'];
  if (told !== undefined && isBodies(told)) return clause.slice(0, told.length);
  const from = FOUNDED.exec(folded)?.[0].length ?? 0;
  const words = folded.slice(from);
  return isBodies(words) && !KIND_OF_BODY.test(words) ? clause.slice(from) : null;
}

function readSentence(
  sentence: View,
  folded: string,
  path: string | null,
  attested: Attested,
): Responsibility[] {
  const result: Responsibility[] = [];
  let subject: View | null = null;
  const charged = new Set<string>();
  for (const [from, to] of pieceRanges(folded, endsClause)) {
    const clause = sentence.slice(from, to);
    const words = folded.slice(from, to);
    const duties = dutyWords.isIn(words) ? readProseDuties(words) : [];
    for (const duty of duties) {
      const bodies: View | null = duty.to === 0 ? subject : clause.slice(duty.from, duty.to);
      if (bodies === null) continue;
      const key = `${duty.role} ${bodies.start}`;
      if (charged.has(key)) continue;
      charged.add(key);
      if (duty.rule !== 'together-with') subject = bodies;
      for (const found of toResponsibility(clause, duty, bodies, path, attested))
        result.push(found);
    }
    if (duties.length === 0) subject = bodiesTold(clause, words) ?? subject;
  }
  return result;
}

function readParagraph(paragraph: View, path: string | null, attested: Attested): Responsibility[] {
  if (!dutyWords.isIn(paragraph.folded)) return [];
  const folded = withoutBrackets(paragraph.folded);
  return pieceRanges(folded, endsSentence).flatMap(([from, to]) => {
    const sentence = folded.slice(from, to);
    if (!dutyWords.isIn(sentence)) return [];
    return readSentence(paragraph.slice(from, to), sentence, path, attested);
  });
}

/** 负责 or 会同 with nobody before it, at the beginning of what a heading says. */
const WITHOUT_SUBJECT = /^(?:具体|主要)?负责(?!人|的|制)/;

/** The bodies of a heading do what its text begins with: （一）县房管局。负责排查. */
function readHeadingSubject(
  { heading, paragraphs, path, section }: SectionContext,
  attested: Attested,
): Responsibility[] {
  const [first] = paragraphs;
  if (heading === null || section === null || first === undefined) return [];
  if (!WITHOUT_SUBJECT.test(first.folded) || !isBodies(fold(heading.text))) return [];
  const actors = toDutyActors(heading, attested, false);
  if (actors.length === 0) return [];
  const shared = { ...heading.toText(), rule: 'prose-heading-subject', path, label: null };
  const appliesTo = { ...section.span };
  return [{ ...shared, role: 'responsible', form: 'prose', actors, appliesTo }];
}

/**
 * Running prose that gives a body a duty of this unit: 由A牵头…, 编办负责…；财政局负责…, A会同B…. A body
 * that is merely mentioned has none.
 */
export function readProseForm(
  context: SectionContext,
  attested: Attested,
  hasHeadingForm: boolean,
): Responsibility[] {
  const { paragraphs, path } = context;
  const subject = hasHeadingForm ? [] : readHeadingSubject(context, attested);
  return [
    ...subject,
    ...paragraphs.flatMap((paragraph) => readParagraph(paragraph, path, attested)),
  ];
}
