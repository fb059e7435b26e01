/**
 * How long reading takes beside remark-parse on the same text, interleaved in one process, and how it
 * grows with the text. Times on a shared machine wander; the ratios and exponents are what counts.
 */
import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseIssue } from '../src/index.js';

const FIXTURE = new URL('../../../fixtures/yinchuan-jinfeng-2018-2/source.txt', import.meta.url);
const ROUNDS = 40;
const WARM_UP = 15;
const GROWTH = 100;

const text = readFileSync(FIXTURE, 'utf8');
const remark = unified().use(remarkParse).freeze();

const READINGS = {
  remark: (source: string): unknown => remark.parse(source),
  plain: (source: string): unknown => parseIssue(source),
  throughRemark: (source: string): unknown => parseIssue(source, { mediaType: 'text/markdown' }),
};

type Name = keyof typeof READINGS;
const NAMES = ['remark', 'plain', 'throughRemark'] as const satisfies readonly Name[];

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const times: Record<Name, number[]> = { remark: [], plain: [], throughRemark: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of NAMES) times[name].push(milliseconds(() => READINGS[name](text)));
}
const typical = (name: Name): number => median(times[name].slice(WARM_UP));
const base = typical('remark');
for (const name of NAMES) {
  const ratio = (typical(name) / base).toFixed(2);
  console.log(
    `${name.padEnd(14)} ${typical(name).toFixed(1).padStart(8)} ms   ${ratio} × remark-parse`,
  );
}

const long = text.repeat(GROWTH);
for (const name of ['plain', 'throughRemark'] as const) {
  const once = milliseconds(() => READINGS[name](long));
  const exponent = Math.log(once / typical(name)) / Math.log(GROWTH);
  console.log(
    `${name.padEnd(14)} ${once.toFixed(0).padStart(8)} ms for ${GROWTH} × the text: exponent ${exponent.toFixed(3)}`,
  );
}
