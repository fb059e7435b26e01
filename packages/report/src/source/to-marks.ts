import type { Issue, Notice, Span, Text } from '@gongbao/schema';
import type { Items } from '../records/to-items.js';
import type { LayerKind, Mark, MarkKind } from './mark.js';

/** Where a printed string stands: in its pieces, where something foreign stands in between. */
const placesOf = ({ span, pieces }: Pick<Text, 'span' | 'pieces'>): readonly Span[] =>
  pieces ?? [span];

function fieldsOf(notice: Notice): Text[] {
  const { title, documentNumber, dateOfIssue, signatory, note, effectiveOn } = notice;
  return [
    ...[title, documentNumber, dateOfIssue, signatory, note, effectiveOn],
    ...[...notice.addressees, ...notice.issuers, ...notice.copiedTo, ...notice.attachmentNotes],
    ...notice.attachments.flatMap((attachment) => [attachment.label, attachment.title]),
  ].filter((field) => field !== null);
}

/** Same stretch and same kind is one mark, however many records stand there. */
class Marks {
  readonly #byPlace = new Map<string, Mark<MarkKind> & { readonly keys: string[] }>();

  add(kind: MarkKind, key: string, text: Pick<Text, 'span' | 'pieces'>): void {
    for (const { start, end } of placesOf(text)) {
      if (start === end) continue;
      const place = `${start} ${end} ${kind}`;
      const known = this.#byPlace.get(place);
      if (known === undefined) this.#byPlace.set(place, { start, end, kind, keys: [key] });
      else if (!known.keys.includes(key)) known.keys.push(key);
    }
  }

  /** The outer before the inner. */
  sorted(): Mark<MarkKind>[] {
    return [...this.#byPlace.values()].sort(
      (left, right) => left.start - right.start || right.end - left.end,
    );
  }
}

/** A task is marked where its heading is printed, else at its first words. */
function addTasks(items: Items, marks: Marks): void {
  const unitOf = new Map(
    items.sections.map(({ notice, entity }) => [`${notice} ${entity.path}`, entity]),
  );
  for (const { key, entity } of items.sections) {
    marks.add('heading', key, entity.heading ?? entity.ordinal);
  }
  for (const { key, notice, entity } of items.tasks) {
    const ordinal = unitOf.get(`${notice} ${entity.path}`)?.ordinal;
    const start = entity.heading ?? ordinal ?? entity.paragraphs[0];
    if (start !== undefined) marks.add('heading', key, start);
  }
}

/** Every stretch of the source that a record says something about, in printed order. */
export function toMarks(issue: Issue, items: Items): Mark<MarkKind>[] {
  const marks = new Marks();
  issue.notices.forEach((notice, index) => {
    for (const field of fieldsOf(notice)) marks.add('field', `n${index + 1}`, field);
  });
  addTasks(items, marks);
  for (const { key, entity } of items.responsibilities) {
    marks.add('duty', key, entity);
    for (const actor of entity.actors) marks.add('actor', key, actor);
  }
  for (const { key, entity } of items.targets) marks.add('target', key, entity);
  for (const { key, entity } of items.deadlines) marks.add('deadline', key, entity);
  for (const { key, entity } of items.citations) marks.add('citation', key, entity);
  for (const { key, entity } of items.people) marks.add('person', key, entity);
  return marks.sorted();
}

/** Repairs, diagnostics and unread stretches, each kind a layer over the marks. */
export function toLayers({ repairs, diagnostics, unread }: Items): Mark<LayerKind>[] {
  const layers: Mark<LayerKind>[] = [];
  for (const { key, entity } of repairs) {
    layers.push({ ...entity.span, kind: 'repair', keys: [key] });
  }
  for (const { key, entity } of diagnostics) {
    if (entity.span !== null) layers.push({ ...entity.span, kind: 'diagnostic', keys: [key] });
  }
  for (const { key, entity } of unread) {
    layers.push({ ...entity.span, kind: 'unread', keys: [key] });
  }
  return layers.sort((left, right) => left.start - right.start || right.end - left.end);
}
