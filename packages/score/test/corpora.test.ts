import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type ExtractedText, extractText, parseIssue } from '@gongbao/parser';
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

const ocr = new URL('../shared/ocr/jinfeng-2018-02/', root);

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

const hasOcr = existsSync(ocr);
const skipped = hasOcr ? '' : ': SKIPPED, ../shared/ocr is not here';

/** Pages of one format, a file each, put together. */
function pagesOf(format: string): ExtractedText {
  const folder = new URL('pages/', ocr);
  const files = readdirSync(folder).filter((name) => name.endsWith(format));
  const extracted = extractText(files.sort().map((name) => read(new URL(name, folder))));
  if (extracted === null) throw new Error(`no text in pages of ${format}`);
  return extracted;
}

/** The right assignments, F1: by unit and role, whoever they fall to; and with the exact name. */
function dutiesIn(input: string | ExtractedText): { readonly role: number; readonly name: number } {
  const issue = parseIssue(input);
  const text = typeof input === 'string' ? input : input.text;
  expect(issue.notices.map(({ documentNumber }) => documentNumber)).not.toContain(null);
  expect(issue.notices.map(({ dateOfIssue }) => dateOfIssue)).not.toContain(null);
  expect(issue.notices).toHaveLength(10);
  const gold = goldSchema.parse(JSON.parse(read(new URL('source.gold.json', fixture))));
  const f1 = (triples: typeof gold.triples): number => {
    const score = scoreIssue(issue, text, { triples, documents: gold.documents });
    return score.entities.triples === undefined
      ? 0
      : (toRates(score.entities.triples.strict).f1 ?? 0);
  };
  const nameless = gold.triples?.map(({ actor: _, ...triple }) => triple);
  return { role: f1(nameless), name: f1(gold.triples) };
}

describe('the gazette as an OCR engine reads it', () => {
  it.skipIf(!hasOcr).each([
    ['clean text', 'ocr.txt', 0.98, 0.95],
    ['degraded text', 'ocr-degraded.txt', 0.9, 0.8],
  ])(`keeps its notices and duties: %s${skipped}`, (_, file, role, name) => {
    const found = dutiesIn(read(new URL(file, ocr)));
    expect(found.role).toBeGreaterThanOrEqual(role);
    expect(found.name).toBeGreaterThanOrEqual(name);
  });

  it.skipIf(!hasOcr).each(['.hocr', '.alto.xml'])(
    `is the same text, page by page, and keeps them from %s${skipped}`,
    (format) => {
      const extracted = pagesOf(format);
      const bare = (text: string): string => text.replace(/\s+/g, '');
      const pages = extracted.pages.map(({ span }) => extracted.text.slice(span.start, span.end));
      expect(pages.map(bare)).toEqual(read(new URL('ocr.txt', ocr)).split('\f').map(bare));
      const { role, name } = dutiesIn(extracted);
      expect(role).toBeGreaterThanOrEqual(0.98);
      expect(name).toBeGreaterThanOrEqual(0.95);
    },
  );
});
