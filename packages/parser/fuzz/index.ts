/**
 * Reads random texts, files of engines and bytes, and holds the invariants of the data model against
 * what comes out. `npm run fuzz -- --texts 100000 --documents 30000 --bytes 10000 --seed 7`; without a
 * seed it draws one and prints it. The same seed and numbers give the same inputs. `--growth 500` looks for
 * units that, repeated, take more than linear time.
 */
import { parseArgs } from 'node:util';
import { findSlowUnits } from './growth.js';
import { type FuzzKind, findBroken } from './properties.js';

/** So many in one go; a seed of its own for each makes a failure quick to repeat. */
const SLICE = 1000;

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '20000' },
    documents: { type: 'string', default: '10000' },
    bytes: { type: 'string', default: '5000' },
    growth: { type: 'string', default: '0' },
    seed: { type: 'string' },
  },
});

const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
console.log(`seed ${seed}`);

const wanted: Readonly<Record<FuzzKind, number>> = {
  texts: Number(values.texts),
  documents: Number(values.documents),
  bytes: Number(values.bytes),
};

for (const kind of Object.keys(wanted) as FuzzKind[]) {
  let broken = 0;
  for (let done = 0; done < wanted[kind]; done += SLICE) {
    const runs = Math.min(SLICE, wanted[kind] - done);
    const report = findBroken(kind, runs, seed + done);
    process.stderr.write(`${kind}: ${done + runs} of ${wanted[kind]}\n`);
    if (report === null) continue;
    broken += 1;
    console.log(
      `\n${report}\nrepeat: npm run fuzz -- --texts 0 --documents 0 --bytes 0 --${kind} ${runs} --seed ${seed + done}\n`,
    );
  }
  console.log(
    `${kind}: ${wanted[kind]} read, ${broken} of ${Math.ceil(wanted[kind] / SLICE)} slices broken`,
  );
  if (broken > 0) process.exitCode = 1;
}

/** Units in one go. */
const UNITS = 5;

for (let done = 0; done < Number(values.growth); done += UNITS) {
  const count = Math.min(UNITS, Number(values.growth) - done);
  const slow = findSlowUnits(count, seed + done);
  process.stderr.write(`units: ${done + count} of ${values.growth}\n`);
  for (const { unit, exponent } of slow) {
    console.log(`${JSON.stringify(unit)} repeated: exponent ${exponent.toFixed(2)}`);
    process.exitCode = 1;
  }
}
