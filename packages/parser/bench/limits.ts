/**
 * Time, growth and memory of reading on hostile texts of full size, each in a process of its own whose
 * heap is bounded. Exponent 1 is linear, 2 quadratic. With an argument only inputs whose name has it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseIssue } from '../src/index.js';
import { HOSTILE_TEXTS } from '../test/hostile-texts.js';

const FIXTURE = new URL('../../../fixtures/yinchuan-jinfeng-2018-2/source.txt', import.meta.url);
const FIFTY_MEGABYTES = 50_000_000;
const HEAP_MEGABYTES = 1800;
/** The shorter of the two lengths that tell the growth is this many times shorter. */
const GROWTH = 4;
const ALONE = '--alone';

const gazette = readFileSync(FIXTURE);
const INPUTS = [
  {
    name: '50 MB of gazettes',
    full: Math.ceil(FIFTY_MEGABYTES / gazette.length),
    make: (count: number): string => gazette.toString('utf8').repeat(count),
  },
  ...HOSTILE_TEXTS,
];

function seconds(text: string): number {
  const start = performance.now();
  parseIssue(text);
  return (performance.now() - start) / 1000;
}

/** Reads one input and prints its row. */
function measure(wanted: string): void {
  const input = INPUTS.find(({ name }) => name === wanted);
  if (input === undefined) throw new Error(`no input is named ${wanted}`);
  const { name, full, make } = input;
  const shorter = Math.ceil(full / GROWTH);
  seconds(make(shorter));
  const short = seconds(make(shorter));
  const long = seconds(make(full));
  const exponent = Math.log(long / short) / Math.log(full / shorter);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${long.toFixed(2).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB  exponent ${exponent.toFixed(2).padStart(5)}  ${name}`,
  );
}

/** Reads one input in a process of its own; says so where it does not get through. */
function measureAlone(name: string): void {
  const heap = `--max-old-space-size=${HEAP_MEGABYTES}`;
  const file = fileURLToPath(import.meta.url);
  const options = [...process.execArgv, heap, file, ALONE, name];
  const { status } = spawnSync(process.execPath, options, {
    stdio: ['ignore', 'inherit', 'ignore'],
  });
  if (status === 0) return;
  console.log(`failed: ${name}`);
  process.exitCode = 1;
}

const [first = '', second = ''] = process.argv.slice(2);
if (first === ALONE) measure(second);
else for (const { name } of INPUTS) if (name.includes(first)) measureAlone(name);
