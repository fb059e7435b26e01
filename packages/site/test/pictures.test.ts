import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));
const files = readdirSync(docs, { recursive: true, encoding: 'utf8' });
const readme = readFileSync(`${docs}../README.md`, 'utf8').replaceAll('](docs/', '](');
const pages = files
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(docs + name, 'utf8'))
  .concat(readme);

const shown = new Set(
  pages.flatMap((page) => [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path)),
);

it('every picture that a page shows is here, and every picture here is shown', () => {
  const here = files.filter((name) => name.endsWith('.webp'));
  expect([...shown].sort()).toEqual(here.sort());
});

it('pictures take up less than 600 KB', () => {
  const sizes = [...shown].map((path) => statSync(docs + path).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000);
});
