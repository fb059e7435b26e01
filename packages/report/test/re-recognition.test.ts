import { existsSync, readFileSync } from 'node:fs';
import { parseIssue } from '@gongbao/parser';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../src/corrections/apply-corrections.js';
import { toCandidates } from '../src/corrections/candidates.js';
import type { Correction, Corrections } from '../src/corrections/corrections.js';
import { alignTexts } from './align-texts.js';
import { createRandom } from './create-random.js';

const shared = new URL('../../../../shared/', import.meta.url);
const CLEAN = new URL('issue/jinfeng-2018-02.txt', shared);
const OCR = new URL('ocr/jinfeng-2018-02/', shared);
/** The least that lands of 908 records: 70 % and 60 %; the others are orphans. */
const RUNS = [
  ['ocr.txt', 635],
  ['ocr-degraded.txt', 544],
] as const;
const SEED = 20_180_212;
/** Blanks and running heads of a page stand between, at most. */
const TOLERANCE = 80;

const read = (url: URL): string => readFileSync(url, 'utf8').replace(/^\ufeff/, '');

/** A review of every record, with a verdict drawn at random. */
function drawCorrections(text: string): Corrections {
  const random = createRandom(SEED);
  const corrections = toCandidates(parseIssue(text), text).map(({ anchor }): Correction => {
    const draw = random();
    const verdict = draw < 0.3 ? 'accepted' : draw < 0.6 ? 'rejected' : 'corrected';
    return { anchor: { ...anchor }, verdict, changes: {}, comment: '' };
  });
  return { correctionsVersion: '1.0', source: { name: null, sha256: '' }, corrections };
}

const note = existsSync(CLEAN) ? '' : ': SKIPPED, ../shared/issue is not here';

describe.skipIf(!existsSync(CLEAN))(
  `corrections of a gazette, in another reading of it${note}`,
  () => {
    const clean = existsSync(CLEAN) ? read(CLEAN) : '';
    const startOf = ({ anchor }: Correction): number =>
      clean.indexOf(`${anchor.prefix}${anchor.quote}${anchor.suffix}`) + anchor.prefix.length;

    function landings(from: Corrections, text: string) {
      const toOther = alignTexts(clean, text);
      const { applied, orphans } = applyCorrections(parseIssue(text), text, from);
      const wrong = applied.filter(({ correction, span }) => {
        const place = toOther(startOf(correction));
        return place === null || Math.abs(place - span.start) > TOLERANCE;
      });
      return { applied: applied.length, orphans, wrong };
    }

    test('land where they were made, in the same text', () => {
      const { applied, orphans, wrong } = landings(drawCorrections(clean), clean);
      expect(wrong).toEqual([]);
      expect(applied).toBeGreaterThan(20 * orphans.length);
    });

    test.each(RUNS)('land on the same record or nowhere, in %s', (name, least) => {
      const { applied, wrong } = landings(drawCorrections(clean), read(new URL(name, OCR)));
      expect(wrong).toEqual([]);
      expect(applied).toBeGreaterThanOrEqual(least);
    });
  },
);
