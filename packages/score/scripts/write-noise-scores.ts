import { readFileSync, writeFileSync } from 'node:fs';
import type { EntityName } from '../src/index.js';
import { noisyScores } from '../test/noise/noisy-scores.js';

const PAGE = new URL('../../../docs/accuracy.md', import.meta.url);
const BLOCK = /(<!-- npm run noise -->\n)[\s\S]*?(\n<!-- end -->)/;

const COLUMNS = [
  ['documents', 'Headers'],
  ['sections', 'Sections'],
  ['tasks', 'Tasks'],
  ['triples', 'Duties'],
  ['targets', 'Targets'],
  ['deadlines', 'Deadlines'],
  ['citations', 'Citations'],
  ['people', 'People'],
] as const satisfies readonly (readonly [EntityName, string])[];

const toCell = (f1: number | undefined): string => `${((f1 ?? 0) * 100).toFixed(1)}%`;
const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = [
  toRow(['Noise', ...COLUMNS.map(([, heading]) => heading)]),
  toRow(['---', ...COLUMNS.map(() => '---:')]),
  ...noisyScores().map(({ name, f1 }) => toRow([name, ...COLUMNS.map(([key]) => toCell(f1[key]))])),
].join('\n');

const page = readFileSync(PAGE, 'utf8');
writeFileSync(
  PAGE,
  page.replace(BLOCK, (_, start, end) => `${start}${table}${end}`),
);
process.stdout.write(`${table}\n`);
