/**
 * How long reading takes beside remark-parse on the same text: CPU time of processes of their own, in
 * pairs, one after the other. Times wander on a shared machine, their ratios less, and counts not at all.
 * With `--gate` it fails where a ratio or a count is above its bound.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { INPUTS, isPresent } from './inputs.js';

const PAIRS = 3;
const MEASURE = fileURLToPath(new URL('measure.ts', import.meta.url));

/** Runs one measurement; patterns and bytes are counted with a young generation that needs no collection. */
function measure(mode: string, work: string, input: string): Record<string, number> {
  const heap =
    mode === 'count'
      ? ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256']
      : [];
  const args = [...heap, '--import', 'tsx', MEASURE, mode, work, input];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[values.length >> 1] ?? Number.NaN;

interface Bound {
  readonly name: string;
  readonly value: number;
  readonly most: number;
}
const bounds: Bound[] = [];

/** Times in pairs of processes, and the median of the ratios of the pairs. */
function compare(input: string, most: number): void {
  const ratios: number[] = [];
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const { q25: remark = Number.NaN } = measure('time', 'remark', input);
    const { q25: gongbao = Number.NaN } = measure('time', 'gongbao', input);
    theirs.push(remark);
    ours.push(gongbao);
    ratios.push(gongbao / remark);
  }
  const ratio = median(ratios);
  bounds.push({ name: `${input}: time of remark-parse`, value: ratio, most });
  const row = [input.padEnd(8), median(theirs).toFixed(1), median(ours).toFixed(1)];
  console.log(`${row.join(' ms\t')} ms\t${ratio.toFixed(2)} × remark-parse (at most ${most})`);
}

/** Ratio to remark-parse that is aimed at, by input. */
const RATIOS: Readonly<Record<string, number>> = { issue: 0.25, notice: 1, decree: 1, ocr: 1 };

console.log('input   \tremark-parse\tgongbao');
for (const [input, most] of Object.entries(RATIOS)) {
  if (isPresent(input)) compare(input, most);
  else console.log(`${input}: skipped, ${INPUTS[input]?.path} is not here`);
}
for (const pages of ['hocr', 'alto']) {
  if (!isPresent(pages)) continue;
  const { q25 = Number.NaN } = measure('time', 'gongbao', pages);
  console.log(`${pages.padEnd(8)}\t—\t${q25.toFixed(0)} ms for all pages`);
}

const floor = measure('time', 'floor', 'issue');
const { first = Number.NaN } = measure('time', 'gongbao', 'issue');
console.log(
  `floor   \t${floor['q25']?.toFixed(2)} ms; the first reading in a process ${first.toFixed(0)} ms`,
);

const { patterns = 0, bytes = 0 } = measure('count', 'gongbao', 'issue');
console.log(
  `issue   \t${patterns} executions of patterns, ${(bytes / 1e6).toFixed(1)} MB allocated`,
);
bounds.push({ name: 'issue: executions of patterns', value: patterns, most: 15_000 });
bounds.push({ name: 'issue: bytes allocated', value: bytes, most: 6e6 });

const { exponent = 0, cpu = 0, megabytes = 0 } = measure('grow', 'gongbao', 'issue');
console.log(
  `100 ×   \t${cpu.toFixed(0)} ms, exponent ${exponent.toFixed(3)}, ${megabytes.toFixed(0)} MB at most`,
);
bounds.push({ name: 'growth exponent to 100 ×', value: exponent, most: 1.05 });

const missed = bounds.filter(({ value, most }) => value > most);
for (const { name, value, most } of missed) {
  console.log(`above its bound: ${name}, ${Number(value.toFixed(3))}, at most ${most}`);
}
if (process.argv.includes('--gate') && missed.length > 0) process.exitCode = 1;
