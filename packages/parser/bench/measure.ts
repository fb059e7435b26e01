/** One process of the benchmark: `measure.ts MODE WORK INPUT` prints one line of JSON. */
import { INPUTS } from './inputs.js';
import { WORKS } from './works.js';

const WARM_UP = 60;
const ROUNDS = 60;
const GROWTH = 100;
const BUSY = 8;

const [mode = '', workName = '', inputName = ''] = process.argv.slice(2);
const input = INPUTS[inputName]?.read() ?? '';
const work = await WORKS[workName]?.();
if (work === undefined) throw new Error(`no such work: ${workName}`);

/** CPU milliseconds of the whole process, all its threads. */
function cpuOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

/** Warm rounds; a slow input is read less often. */
function time(): Record<string, number> {
  const first = cpuOf(() => work?.(input));
  const share = Math.min(1, BUSY / Math.sqrt(first));
  for (let round = 0; round < WARM_UP * share; round += 1) work?.(input);
  const times = Array.from({ length: Math.ceil(ROUNDS * share) }, () => cpuOf(() => work?.(input)));
  times.sort((left, right) => left - right);
  return { first, q25: quantile(times, 0.25), median: quantile(times, 0.5) };
}

/** How often a pattern is executed in one reading, and how many bytes it allocates. */
function count(): Record<string, number> {
  for (let round = 0; round < 3; round += 1) work?.(input);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const result = work?.(input);
  const bytes = process.memoryUsage().heapUsed - before;
  let patterns = 0;
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function counted(this: RegExp, text: string) {
    patterns += 1;
    return exec.call(this, text);
  };
  work?.(input);
  RegExp.prototype.exec = exec;
  return { patterns, bytes, kept: result === undefined ? 0 : 1 };
}

/** How the time grows with the text, up to a hundred times its length. */
function grow(): Record<string, number> {
  const text = typeof input === 'string' ? input : input.join('\f');
  const { q25 } = time();
  const long = text.repeat(GROWTH);
  const cpu = cpuOf(() => work?.(long));
  const exponent = Math.log(cpu / (q25 ?? cpu)) / Math.log(GROWTH);
  return { cpu, exponent, megabytes: process.resourceUsage().maxRSS / 1024 };
}

const MODES: Readonly<Record<string, () => Record<string, number>>> = { time, count, grow };
console.log(JSON.stringify(MODES[mode]?.() ?? {}));
