import assert from 'node:assert/strict';
import { type Issue, issueSchema, type Section, type Span, type Text } from '@gongbao/schema';
import { allSections, type ExtractedText, parseIssue } from '../src/index.js';
import type { ParseOptions } from '../src/options.js';
import { fold } from '../src/source/fold.js';

const bare = (text: string): string => fold(text).replace(/\s+/g, '');

function isText(value: object): value is Text {
  return 'text' in value && 'span' in value && typeof value.text === 'string';
}

/** Every object in the result that has a place, printed text or not. */
function* placesIn(value: unknown): Generator<{ readonly span: Span }> {
  if (typeof value !== 'object' || value === null) return;
  if ('span' in value && value.span !== null) yield value as { readonly span: Span };
  for (const child of Object.values(value)) yield* placesIn(child);
}

const textsIn = (value: unknown): Text[] => [...placesIn(value)].filter(isText);

function assertPlaces(source: string, issue: Issue): void {
  for (const { span } of placesIn(issue)) {
    const { start, end } = span;
    assert(
      0 <= start && start <= end && end <= source.length,
      `a span leaves the source: ${start}–${end} of ${source.length}`,
    );
  }
}

/** Every text is what its pieces of the source say, white space and width aside. */
function assertPrinted(source: string, issue: Issue): void {
  for (const { text, span, pieces } of textsIn(issue)) {
    const slices = (pieces ?? [span]).map(({ start, end }) => source.slice(start, end));
    assert.equal(bare(text), bare(slices.join('')), 'a text is not what its place prints');
  }
}

const PRINT = /[\p{L}\p{N}]/u;

/** Every printed character stands in a record, in a repair, or is told to be unread. */
function assertAccounted(source: string, { diagnostics: _, ...issue }: Issue): void {
  const told = new Uint8Array(source.length);
  const spans = [...issue.unread, ...issue.repairs].map(({ span }) => span);
  for (const { span, pieces } of textsIn(issue)) spans.push(...(pieces ?? [span]));
  for (const { start, end } of spans) told.fill(1, start, end);
  const lost = [...source.matchAll(/\S/gu)].filter(
    ({ 0: character, index }) => told[index] === 0 && PRINT.test(character),
  );
  assert.deepEqual(
    lost.map(({ index }) => source.slice(index - 10, index + 10)),
    [],
    'printed characters are lost',
  );
}

/** Characters that the reading puts in place of others while it looks for something. */
const PRIVATE = /[\ue000-\uf8ff]/;

function assertNoPlaceholders(source: string, issue: Issue): void {
  if (PRIVATE.test(source)) return;
  assert(!PRIVATE.test(JSON.stringify(issue)), 'a placeholder stands in the result');
}

function assertNesting(sections: readonly Section[], outer: Span): void {
  for (const { span, sections: children } of sections) {
    const isInside = span.start >= outer.start && span.end <= outer.end;
    assert(isInside, `a section leaves what holds it: ${span.start}–${span.end}`);
    assertNesting(children, span);
  }
}

const isUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

function assertTrees(issue: Issue): void {
  assert(isUnique(issue.notices.map(({ id }) => id)), 'two notices have one id');
  for (const notice of issue.notices) {
    const { sections, attachments, span } = notice;
    assertNesting(sections, span);
    for (const attachment of attachments) assertNesting(attachment.sections, attachment.span);
    assert(isUnique(allSections(notice).map(({ path }) => path)), 'two sections have one path');
    assert(isUnique(notice.tasks.map(({ id }) => id)), 'two tasks have one id');
  }
}

/** What holds of any result, whatever was read: `source` is what its offsets count in. */
function assertIssue(source: string, issue: Issue): void {
  assert.deepEqual(issueSchema.safeParse(issue).error?.issues, undefined, 'not valid');
  assertPlaces(source, issue);
  assertPrinted(source, issue);
  assertAccounted(source, issue);
  assertNoPlaceholders(source, issue);
  assertTrees(issue);
  assert.deepStrictEqual(JSON.parse(JSON.stringify(issue)), issue, 'its JSON is not equal');
}

/** Reads a text and holds the invariants of the data model against the result. */
export function readAndAssert(input: string | ExtractedText, options: ParseOptions = {}): Issue {
  const issue = parseIssue(input, options);
  const text = typeof input === 'string' ? input : input.text;
  assertIssue(text.replace(/^\ufeff/, ''), issue);
  assert.deepStrictEqual(parseIssue(input, options), issue, 'a second reading differs');
  return issue;
}
