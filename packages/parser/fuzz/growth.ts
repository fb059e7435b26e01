import fc from 'fast-check';
import { parseIssue } from '../src/index.js';
import { HOSTILE } from './damage.js';

/** What units are made of: marks, words that open something, and what is hostile anywhere. */
const PIECES = [
  ...HOSTILE,
  ...'一二1（）()《》“”〔〕[]、，。；：,.;:-—*|#<>/年月日%万各局',
  '第一条',
  '（一）',
  '1.',
  '责任单位：',
  '牵头，',
  '附件1',
  '关于印发',
  '的通知',
  '〔2018〕9号',
  '2018年2月',
  '达到95%',
  '县水务局',
  '<td>',
  '| - |',
  '组长：',
];

/** In UTF-16 units: a quadratic reading takes 16 times as long for the second, a linear one four times. */
const LENGTHS = [20_000, 80_000] as const;
/** The last two tell the exponent of what seemed too slow. */
const LONG = [250_000, 1_000_000] as const;
const SUSPECT = 1.35;
const MOST = 1.15;
/** In milliseconds; less is noise. */
const LEAST = 40;

/** In CPU milliseconds of this process, so that what else runs on the machine counts little. */
function cpuOf(text: string): number {
  const before = process.cpuUsage();
  parseIssue(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function exponentOf(unit: string, [short, long]: readonly [number, number]): number {
  const repeated = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
  const [first, second] = [repeated(short), repeated(long)].map((text) =>
    Math.min(cpuOf(text), cpuOf(text)),
  );
  if (first === undefined || second === undefined || second < LEAST) return 0;
  return Math.log(second / Math.max(first, 1)) / Math.log(long / short);
}

/** A unit of which a million characters take more than linear time, with the exponent. */
export interface SlowUnit {
  readonly unit: string;
  readonly exponent: number;
}

/** Looks for units that reading takes more than linear time for, repeated; the same seed tries the same. */
export function findSlowUnits(count: number, seed: number): SlowUnit[] {
  const units = fc.sample(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).map((all) => all.join('')),
    { numRuns: count, seed },
  );
  return units.flatMap((unit) => {
    if (exponentOf(unit, LENGTHS) <= SUSPECT) return [];
    const exponent = exponentOf(unit, LONG);
    return exponent > MOST ? [{ unit, exponent }] : [];
  });
}
