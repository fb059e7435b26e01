import type { Entities, Issue, Notice, Section, Span } from '@gongbao/schema/types';
import { RECORD_TAGS } from './record-tags.js';

interface Mark extends Span {
  readonly tag: string;
}

const OPEN = '⟦';
const CLOSE = '⟧';

/** The signs of the marks, and the one that tells those of the text itself from them. */
const SIGNS = /[⟦⟧\\]/g;
const NOT_IN_TAGS = /[⟦⟧|\\\s]+/g;

const mark = (tag: string, { start, end }: Span): Mark => ({
  tag: tag.replace(NOT_IN_TAGS, ' '),
  start,
  end,
});

function* sectionMarks(sections: readonly Section[]): Generator<Mark> {
  for (const { path, ordinal, heading, sections: children } of sections) {
    yield mark(`§${path}`, ordinal.span);
    if (heading !== null) yield mark('heading', heading.span);
    yield* sectionMarks(children);
  }
}

function* noticeMarks(notice: Notice): Generator<Mark> {
  const fields = [
    ['title', notice.title],
    ['number', notice.documentNumber],
    [`date ${notice.dateOfIssue?.date ?? ''}`, notice.dateOfIssue],
    ['note', notice.note],
  ] as const;
  for (const [tag, text] of fields) if (text !== null) yield mark(tag, text.span);
  const bodies = { to: notice.addressees, from: notice.issuers, copy: notice.copiedTo };
  for (const [tag, actors] of Object.entries(bodies)) {
    for (const { name, text, span } of actors)
      yield mark(name === text ? tag : `${tag}=${name}`, span);
  }
  for (const { label, title, sections } of notice.attachments) {
    if (label !== null) yield mark('attachment', label.span);
    if (title !== null) yield mark('attachment-title', title.span);
    yield* sectionMarks(sections);
  }
  yield* sectionMarks(notice.sections);
  for (const kind of Object.keys(RECORD_TAGS) as (keyof Entities)[]) yield* kindMarks(notice, kind);
  for (const { actors } of notice.responsibilities) {
    for (const { name, text, span } of actors) {
      yield mark(name === text ? 'actor' : `actor=${name}`, span);
    }
  }
}

function* kindMarks<Kind extends keyof Entities>(notice: Notice, kind: Kind): Generator<Mark> {
  const tag = RECORD_TAGS[kind];
  const lists: { readonly [K in keyof Entities]: readonly Entities[K][] } = notice;
  if (tag !== null) for (const entity of lists[kind]) yield mark(tag(entity), entity.span);
}

function* issueMarks(issue: Issue): Generator<Mark> {
  const { masthead, contents, colophon } = issue;
  for (const [name, value] of Object.entries(masthead ?? {})) {
    const texts = Array.isArray(value) ? value : [value];
    for (const text of texts) if (text !== null) yield mark(`masthead.${name}`, text.span);
  }
  for (const { category, title, documentNumber, page } of contents) {
    if (category !== null) yield mark('category', category.span);
    yield mark(`entry p.${page ?? '?'}`, title.span);
    if (documentNumber !== null) yield mark('number', documentNumber.span);
  }
  for (const [name, field] of Object.entries(colophon ?? {})) {
    if (field !== null) yield mark(`colophon.${name}`, field.span);
  }
  for (const notice of issue.notices) yield* noticeMarks(notice);
}

/** Outer marks before inner ones; of marks on one stretch, each only once. */
function inOrder(marks: Iterable<Mark>): Mark[] {
  const seen = new Set<string>();
  return [...marks]
    .filter(({ tag, start, end }) => {
      const key = `${start} ${end} ${tag}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((left, right) => left.start - right.start || right.end - left.end);
}

/**
 * The text with a mark around everything that was read: `⟦lead label|牵头单位：⟦actor|爱卫办⟧⟧`. A
 * backslash stands before each `⟦`, `⟧` and backslash of the text itself, so that `withoutMarks` gives
 * the text back. `text` is what the spans of `issue` count in.
 */
export function annotate(issue: Issue, text: string): string {
  const openings = new Map<number, string>();
  const closings = new Map<number, number>();
  for (const { tag, start, end } of inOrder(issueMarks(issue))) {
    openings.set(start, `${openings.get(start) ?? ''}${OPEN}${tag}|`);
    closings.set(end, (closings.get(end) ?? 0) + 1);
  }
  const places = [...new Set([...openings.keys(), ...closings.keys()])].sort((a, b) => a - b);
  const printed = (start: number, end?: number): string =>
    text.slice(start, end).replace(SIGNS, '\\$&');
  let annotated = '';
  let last = 0;
  for (const place of places) {
    annotated += printed(last, place);
    annotated += CLOSE.repeat(closings.get(place) ?? 0) + (openings.get(place) ?? '');
    last = place;
  }
  return annotated + printed(last);
}
