import { readFileSync } from 'node:fs';
import { parseIssue } from '@gongbao/parser';
import { type EntityName, goldSchema, scoreIssue, toRates } from '../../src/index.js';
import { NOISE_KINDS } from './kinds.js';

const fixture = new URL('../../../../fixtures/yinchuan-jinfeng-2018-2/', import.meta.url);
const text = readFileSync(new URL('source.txt', fixture), 'utf8');
const gold = goldSchema.parse(
  JSON.parse(readFileSync(new URL('source.gold.json', fixture), 'utf8')),
);

/** Strict F1 of each entity in the fixture with one kind of noise. */
export interface NoisyScore {
  readonly name: string;
  readonly confuses: boolean;
  readonly f1: Readonly<Partial<Record<EntityName, number>>>;
}

/** Scores the fixture with every kind of noise, one at a time. */
export function noisyScores(): NoisyScore[] {
  return NOISE_KINDS.map(({ name, confuses = false, apply }) => {
    const noisy = apply(text);
    const { entities } = scoreIssue(parseIssue(noisy), noisy, gold);
    const rates = Object.entries(entities).map(
      ([entity, { strict }]) => [entity, toRates(strict).f1 ?? 0] as const,
    );
    return { name, confuses, f1: Object.fromEntries(rates) };
  });
}
