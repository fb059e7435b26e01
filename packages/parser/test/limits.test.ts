import { issueSchema, type Section } from '@gongbao/schema';
import { describe, expect, it } from 'vitest';
import { allSections, parseIssue } from '../src/index.js';
import { toLines } from '../src/lines/index.js';
import { RepairLog } from '../src/repairs/index.js';
import { toSource } from '../src/source/source.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

/** Parts of the full size that are read here; `npm run bench:limits` reads all of it. */
const SHORT = 1 / 400;
const LONG = 1 / 50;
const GROWTH = LONG / SHORT;
/** Machines pause; a quadratic reading takes as many times longer again as the text is. */
const MARGIN = 4;
const SHORTEST_MS = 8;
const TIMEOUT_MS = 20_000;

/** As many as there are styles of ordinals, with numbers inside a paragraph. */
const DEEPEST = 12;

function milliseconds(text: string): number {
  const start = performance.now();
  parseIssue(text);
  return performance.now() - start;
}

function depthOf(sections: readonly Section[]): number {
  return sections.reduce((depth, section) => Math.max(depth, 1 + depthOf(section.sections)), 0);
}

/** Whether the lines tile the text, without an assertion for each of very many. */
function tile(text: string): boolean {
  const source = toSource(text);
  let at = 0;
  const isInOrder = toLines(source, new RepairLog()).every(({ span }) => {
    const follows = span.start === at && span.end > at;
    at = span.end;
    return follows;
  });
  return isInOrder && at === source.text.length;
}

describe('a text with far too much of one thing', () => {
  it.each(HOSTILE_TEXTS)(
    'is read in linear time: $name',
    ({ full, make }) => {
      const [short, long] = [make(full * SHORT), make(full * LONG)];
      milliseconds(short);
      const limit = Math.max(milliseconds(short), SHORTEST_MS) * GROWTH * MARGIN;
      // A second look keeps a pause of the machine from counting.
      expect(Math.min(milliseconds(long), limit) < limit || milliseconds(long) < limit).toBe(true);
    },
    TIMEOUT_MS,
  );

  it.each(HOSTILE_TEXTS)('gives a valid issue: $name', ({ full, make }) => {
    const text = make(full * SHORT);
    const issue = parseIssue(text);
    expect(issueSchema.safeParse(issue).error?.issues).toBeUndefined();
    expect(tile(text)).toBe(true);
    for (const { sections, attachments } of issue.notices) {
      expect(depthOf(sections)).toBeLessThanOrEqual(DEEPEST);
      for (const attachment of attachments)
        expect(depthOf(attachment.sections)).toBeLessThanOrEqual(DEEPEST);
    }
  });

  it('does not overflow the stack, however many siblings there are', () => {
    const many = 150_000;
    const siblings = HOSTILE_TEXTS.find(({ name }) => name === 'equal ordinals');
    const [notice] = parseIssue(siblings?.make(many) ?? '').notices;
    expect(notice === undefined ? 0 : allSections(notice).length).toBe(many);
  });
});
