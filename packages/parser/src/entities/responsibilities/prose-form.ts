import type { Responsibility } from '@gongbao/schema/types';
import type { ActorContext } from '../../actors/index.js';
import { characterSet } from '../../patterns/character-set.js';
import { pieceRanges } from '../../patterns/lists.js';
import { WordSet } from '../../patterns/word-set.js';
import type { SectionContext } from '../../sections/index.js';
import { fold } from '../../source/fold.js';
import type { View } from '../../source/view.js';
import { toDutyActors } from './duty-actors.js';
import { ATTRIBUTE, type ProseDuty, readProseDuties } from './prose-duties.js';
import { actionsIn, BLANKED, endsInBasis, isManner, modalIn, partsWord } from './prose-manner.js';
import { isBodies } from './prose-subjects.js';

type Attested = ActorContext['attested'];

/** Cheap first look at a paragraph. */
const dutyWords = new WordSet([
  '牵头',
  '负责',
  '总责',
  '会同',
  '配合',
  '协助',
  '协同',
  '职责',
  '主管',
  '承担',
]);
const endsClause = characterSet(',:');
const endsSentence = characterSet('。;');

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;

/** What stands in brackets is no clause of the sentence; its places stay. */
const withoutBrackets = (folded: string): string =>
  folded.includes('(') || folded.includes('[')
    ? folded.replace(BRACKETED, (bracket) => BLANKED.repeat(bracket.length))
    : folded;

function toResponsibility(
  clause: View,
  { role, rule }: Pick<ProseDuty, 'role' | 'rule'>,
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

/** 成立工作专班, 由…组成的领导小组: whom it brings about at its end. */
const FOUNDED = /^.*(?:的|[设成]立|组建|下设)/;

/** No list of bodies that a clause begins with is longer. */
const LONGEST_SUBJECT = 80;

/** Whom the clauses behind one may charge: nobody where somebody acts who is no body. */
interface Told {
  readonly bodies: View | null;
  /** Whether they act 按照职责, so that the next clause says what their duty is. */
  readonly isByDuty: boolean;
}

/** A clause that is only a list, or a body that names its level: no 合理设置社区服务站. */
const LISTED = /、|^[省市县区州镇乡各本国]/;
/** 安排工作人员, 由居民代表组成: persons do what follows. */
const OF_PERSONS = /(?:人员|专人|干部|专家|联络员|志愿者|[构组]成)$/;
/** How many verbs are looked at to tell who acts. */
const FEW = 8;

/** 县民政局是主管部门, 办公室设在县民政局, 县水利局应当…: of whom a clause tells without charging them; null where it goes on. */
function readTold(clause: View, folded: string): Told | null {
  const founded = FOUNDED.exec(folded)?.[0].length ?? 0;
  const words = folded.slice(founded);
  const isNew = founded > 0 || LISTED.test(words);
  if (isNew && isBodies(words) && !KIND_OF_BODY.test(words)) {
    return { bodies: clause.slice(founded), isByDuty: false };
  }
  if (OF_PERSONS.test(folded)) return { bodies: null, isByDuty: false };
  let looks = 0;
  for (const index of actionsIn(folded)) {
    looks += 1;
    if (index > LONGEST_SUBJECT || looks > FEW) break;
    if (index < 2 || partsWord(folded, index) || !isBodies(folded.slice(0, index))) continue;
    return { bodies: clause.slice(0, index), isByDuty: endsInBasis(folded.slice(index)) };
  }
  return modalIn(folded) > 0 && !isManner(folded.slice(0, modalIn(folded)))
    ? { bodies: null, isByDuty: false }
    : null;
}

/** Reads the clauses of one sentence, which may go on charging the bodies of those before. */
class SentenceReader {
  readonly found: Responsibility[] = [];
  readonly #charged = new Set<string>();
  #subject: View | null = null;
  /** A clause whose bodies act by their duty, until one behind it says what they do. */
  #byDuty: readonly [clause: View, bodies: View] | null = null;

  constructor(
    private readonly path: string | null,
    private readonly attested: Attested,
  ) {}

  read(clause: View, words: string): void {
    const isShared = this.found.length > 0;
    const duties = isShared || dutyWords.isIn(words) ? readProseDuties(words, isShared) : [];
    const pending = this.#byDuty;
    this.#byDuty = null;
    for (const duty of duties) {
      const bodies = duty.to === 0 ? this.#subject : clause.slice(duty.from, duty.to);
      // 由A牵头，会同B: the bodies before it have their role.
      const isKnown = duty.rule === 'together' && this.#hasRole(bodies);
      if (bodies === null || isKnown) continue;
      this.#charge(clause, duty, bodies);
      if (duty.rule !== 'together-with') this.#subject = bodies;
    }
    if (duties.length > 0) return;
    if (pending !== null) {
      this.#charge(pending[0], { role: 'responsible', rule: 'by-duty' }, pending[1]);
    }
    const told = readTold(clause, words);
    if (told === null) return;
    this.#subject = told.bodies;
    if (told.isByDuty && told.bodies !== null) this.#byDuty = [clause, told.bodies];
  }

  #hasRole(bodies: View | null): boolean {
    return [...this.#charged].some((key) => key.endsWith(` ${bodies?.start}`));
  }

  #charge(clause: View, duty: Pick<ProseDuty, 'role' | 'rule'>, bodies: View): void {
    const key = `${duty.role} ${bodies.start}`;
    if (this.#charged.has(key)) return;
    this.#charged.add(key);
    for (const record of toResponsibility(clause, duty, bodies, this.path, this.attested)) {
      this.found.push(record);
    }
  }
}

function readSentence(
  sentence: View,
  folded: string,
  path: string | null,
  attested: Attested,
): Responsibility[] {
  const reader = new SentenceReader(path, attested);
  for (const [from, to] of pieceRanges(folded, endsClause)) {
    reader.read(sentence.slice(from, to), folded.slice(from, to));
  }
  return reader.found;
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
  const verb = WITHOUT_SUBJECT.exec(first.folded)?.[0].length ?? 0;
  const isAttribute = ATTRIBUTE.test(first.folded.slice(verb));
  if (verb === 0 || isAttribute || !isBodies(fold(heading.text))) return [];
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
