import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, runMain, WORKERS } from './run-main.js';

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));
const guide = readFileSync(join(docs, 'archivists.zh.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'gongbao-guide-'));

/** What a reviewer saves who found nothing to correct. */
function writeCorrections(): void {
  const sha256 = createHash('sha256').update(readFileSync(join(folder, '扫描/2024-1.txt')));
  const source = { name: '2024-1.txt', sha256: sha256.digest('hex') };
  const corrections = { correctionsVersion: '1.0', source, corrections: [] };
  const file = '2024-1.txt.corrections.json';
  writeFileSync(join(folder, file), JSON.stringify(corrections));
  mkdirSync(join(folder, '校对'));
  copyFileSync(join(folder, file), join(folder, '校对', file));
}

/** The scans of the pages, which the samples leave out. */
function writePictures(): void {
  for (let page = 1; page <= 11; page += 1)
    copyFileSync(join(folder, '扫描/封面.jpg'), join(folder, `扫描/第4期/p-${page}.jpg`));
}

beforeAll(() => {
  cpSync(join(docs, 'samples'), folder, { recursive: true });
  writeCorrections();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The folder holds an empty file, so that whoever converts all of it is told. */
const FAILING = /^convert 扫描 /;
const PATH = /^(扫描|结果|台账|核对|校对|2024-1)/;

/** Every command of the guide in its order, and the output that is printed below it, if any. */
const STEPS = [
  ...guide.matchAll(/npx gongbao ([^`\n]+)(?:\n```\n(?:(?!```)[^#])*?\n```\n([^`]+)```)?/g),
].map(([, command = '', output]) => ({ command, output }));

describe('docs/archivists.zh.md, followed step by step', () => {
  it.each(STEPS)(
    'gongbao $command',
    async ({ command, output }) => {
      const args = command.split(' ').map((arg) => (PATH.test(arg) ? join(folder, arg) : arg));
      if (command.includes('--images')) writePictures();
      const { code, stdout } = await runMain(args, { env: { ...WORKERS, ...LOCALES.zh } });
      expect(code).toBe(FAILING.test(command) ? 1 : 0);
      if (output !== undefined) expect(stdout.replaceAll(`${folder}/`, '')).toBe(output);
    },
    60_000,
  );

  it('prints what the guide shows of three commands', () => {
    expect(STEPS.filter(({ output }) => output !== undefined)).toHaveLength(3);
  });
});
