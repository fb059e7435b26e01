import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseIssue } from '@gongbao/parser';
import { describe, expect, it } from 'vitest';
import {
  collectionSchema,
  type EntityName,
  goldSchema,
  readCollection,
  type Score,
  scoreIssue,
  sumScores,
  toRates,
} from '../src/index.js';

const root = new URL('../../../', import.meta.url);
const fixture = new URL('fixtures/yinchuan-jinfeng-2018-2/', root);
/** Kept beside the project, never in it. */
const samples = new URL('../shared/samples/', root);

const read = (url: URL) => readFileSync(url, 'utf8');

type Floors = Readonly<Partial<Record<EntityName, readonly [strict: number, lenient: number]>>>;

/** The lowest F1 that may stand, a little under what docs/accuracy.md tells. */
function expectAtLeast({ entities }: Score, floors: Floors): void {
  for (const [name, [strict, lenient]] of Object.entries(floors)) {
    const score = entities[name as EntityName];
    expect(score && toRates(score.strict).f1, `${name}, strict`).toBeGreaterThanOrEqual(strict);
    expect(score && toRates(score.lenient).f1, `${name}, lenient`).toBeGreaterThanOrEqual(lenient);
  }
}

describe('the fixture', () => {
  it('reads about as well as docs/accuracy.md tells', () => {
    const text = read(new URL('source.txt', fixture));
    const gold = goldSchema.parse(JSON.parse(read(new URL('source.gold.json', fixture))));
    expectAtLeast(scoreIssue(parseIssue(text), text, gold), {
      documents: [1, 1],
      sections: [0.99, 0.99],
      tasks: [0.98, 0.98],
      triples: [0.99, 0.99],
      prose: [0.65, 0.7],
      targets: [0.95, 0.98],
      allocations: [0.15, 0.8],
      deadlines: [0.97, 0.97],
      citations: [0.97, 0.98],
      people: [0.97, 0.98],
    });
  });
});

const hasSamples = existsSync(samples);

describe('the sample documents', () => {
  it.skipIf(!hasSamples)(
    `read about as well as docs/accuracy.md tells${hasSamples ? '' : ': SKIPPED, ../shared/samples is not here'}`,
    () => {
      const collection = collectionSchema.parse(JSON.parse(read(new URL('gold.json', samples))));
      const scores = readdirSync(samples).flatMap((name) => {
        const gold = name.endsWith('.txt') ? readCollection(collection, name) : null;
        if (gold === null) return [];
        const text = read(new URL(name, samples));
        return [scoreIssue(parseIssue(text), text, gold)];
      });
      expect(scores).toHaveLength(10);
      expectAtLeast(sumScores(scores), {
        documents: [0.9, 1],
        headings: [0.98, 0.98],
        triples: [0.98, 0.98],
        targets: [0.6, 0.95],
        allocations: [0.3, 0.9],
      });
    },
  );
});
