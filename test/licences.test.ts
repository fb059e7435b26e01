import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from './workspace.js';

/** Licences under which anyone may use and pass on what is installed with our packages. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
];

interface Licensed {
  readonly name: string;
}

it('all that is installed with the packages has a permissive licence', () => {
  const { packageManager } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  const list = ['licenses', 'list', '--prod', '--json'];
  const filter = ['--filter', './packages/*'];
  const json = execFileSync('npx', ['-y', packageManager, ...filter, ...list], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const licences: Readonly<Record<string, readonly Licensed[]>> = JSON.parse(json);
  const names = Object.values(licences).flatMap((rows) => rows.map(({ name }) => name));
  expect(names).toEqual(expect.arrayContaining(['zod', 'unified', 'commander', 'piscina']));
  const others = Object.entries(licences).filter(([licence]) => !PERMISSIVE.includes(licence));
  expect(others).toEqual([]);
});
