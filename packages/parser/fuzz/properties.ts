import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  DecodeError,
  decode,
  type ExtractedText,
  extractText,
  FormatError,
  REPAIR_RULES,
  type RepairRule,
} from '../src/index.js';
import type { ParseOptions } from '../src/options.js';
import { readAndAssert } from '../test/invariants.js';
import { anyBytes, anyDocument } from './documents.js';
import { anyText } from './texts.js';

const RULES = Object.keys(REPAIR_RULES) as RepairRule[];

const anyOptions: fc.Arbitrary<ParseOptions> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: fc.constant({ mediaType: 'text/markdown' }) },
  { weight: 1, arbitrary: fc.constant({ repairsOff: RULES }) },
);

/** What a call gives; null where it throws one of the errors that it is documented to throw. */
function unlessRefused<Result>(call: () => Result): Result | null {
  try {
    return call();
  } catch (error) {
    if (error instanceof FormatError || error instanceof DecodeError) return null;
    throw error;
  }
}

function assertExtracted({ text, pages, words, tables, furniture }: ExtractedText): void {
  for (const { span } of [...words, ...furniture, ...tables, ...pages]) {
    const { start, end } = span;
    assert(
      0 <= start && start <= end && end <= text.length,
      `a span leaves the text: ${start}–${end}`,
    );
  }
  const starts = pages.map(({ span }) => span.start);
  assert.deepEqual(
    starts,
    [...starts].sort((left, right) => left - right),
    'pages are not in order',
  );
  for (const { confidence } of words) {
    assert(confidence === null || (confidence >= 0 && confidence <= 1), 'no confidence');
  }
}

/** The kinds of input, each with what must hold whatever stands in it. */
const PROPERTIES = {
  texts: fc.property(anyText, anyOptions, (text, options) => void readAndAssert(text, options)),
  documents: fc.property(anyDocument, (content) => {
    const extracted = unlessRefused(() => extractText(content));
    if (extracted === null) return;
    assertExtracted(extracted);
    readAndAssert(extracted);
  }),
  bytes: fc.property(anyBytes, ([bytes, encoding, replace]) => {
    const decoded = unlessRefused(() => decode(bytes, { encoding, replace }));
    if (decoded !== null) readAndAssert(decoded.text);
  }),
} as const;

export type FuzzKind = keyof typeof PROPERTIES;

/** What broke, with what repeats it; null where nothing did. */
export function findBroken(kind: FuzzKind, runs: number, seed: number): string | null {
  // Each property has its own type of input, and a union of them cannot be called.
  const property: fc.IProperty<unknown> = PROPERTIES[kind];
  const details = fc.check(property, { numRuns: runs, seed });
  if (!details.failed) return null;
  const input = fc.stringify(details.counterexample);
  const { counterexamplePath: path, errorInstance: error } = details;
  return `${kind}, seed ${seed}, path ${path}\n${input}\n${error instanceof Error ? error.stack : error}`;
}
