import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forceReader } from '../src/patterns/force.js';
import type { Mark, MarkReader } from '../src/patterns/mark-reader.js';
import { numberReader } from '../src/patterns/number/index.js';
import { ORDINAL_SHAPES } from '../src/patterns/ordinal-shapes.js';
import { timeReader } from '../src/patterns/time/index.js';
import { fold } from '../src/source/fold.js';
import { FIXTURES } from './goldens/fixtures.js';

/** Kept beside the project, never in it. */
const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);

const samples = (): readonly string[] =>
  readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'));

/** Those that may begin in several ways; a title begins with 《 by itself. */
const READERS: Readonly<Record<string, MarkReader<Mark>>> = {
  times: timeReader,
  numbers: numberReader,
  force: forceReader,
};

/** What a reader finds where it is not looked for. */
function missedBy({ starts, readAt }: MarkReader<Mark>, folded: string): string[] {
  const begins = new Set(starts);
  const missed: string[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const mark = begins.has(folded.charAt(at)) ? null : readAt(folded, at);
    if (mark !== null) missed.push(folded.slice(mark.from, mark.to));
  }
  return missed;
}

/** Ordinals at the beginning of a line that the first character of their row would leave out. */
function missedOrdinals(folded: string): string[] {
  const lines = folded.split('\n').map((line) => line.trim());
  return ORDINAL_SHAPES.flatMap(({ begins, pattern }) =>
    lines.filter((line) => pattern.test(line) && !begins.includes(line.charAt(0))),
  );
}

describe('what things begin with leaves nothing out that a scan of every character finds', () => {
  const check = (text: string): void => {
    const folded = fold(text);
    for (const [name, reader] of Object.entries(READERS)) {
      expect([name, missedBy(reader, folded)]).toEqual([name, []]);
    }
    expect(missedOrdinals(folded)).toEqual([]);
  };

  it.each(FIXTURES)('in $name', ({ source }) => check(source));

  it.skipIf(!existsSync(SAMPLES))(
    `in the sample papers${existsSync(SAMPLES) ? '' : ': SKIPPED, ../shared/samples is not here'}`,
    () => samples().forEach(check),
  );
});
