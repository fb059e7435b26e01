import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode, parseIssue } from '@gongbao/parser';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../../../scripts/chromium.js';
import { createStage, type Stage } from './chromium.js';

const BUILT = new URL('../../parser/dist/index.js', import.meta.url);
const FIXTURES = new URL('../../../fixtures/', import.meta.url);
/** Papers that are not published with the project. */
const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);

const missing = CHROMIUM === undefined ? 'chromium is not here' : 'run `npm run build` first';
/** Browsers are slow to start where much else runs. */
const TIMEOUT = 240_000;

const canRun = CHROMIUM !== undefined && existsSync(BUILT);

interface Paper {
  readonly name: string;
  readonly file: URL;
}

const fixtures = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): Paper => ({ name, file: new URL(`${name}/source.txt`, FIXTURES) }));
const samples = existsSync(SAMPLES)
  ? readdirSync(SAMPLES)
      .filter((name) => name.endsWith('.txt'))
      .map((name): Paper => ({ name, file: new URL(name, SAMPLES) }))
  : [];

/** The package as it is published, with what it needs, as one script. */
async function bundleParser(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(BUILT)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'gongbao',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

describe.skipIf(!canRun)(`the parser in Chromium${canRun ? '' : `: SKIPPED, ${missing}`}`, () => {
  let stage: Stage;
  let opened: Awaited<ReturnType<Stage['open']>>;
  beforeAll(async () => {
    // The end of a script inside the script would end it.
    const script = (await bundleParser()).replaceAll('</script', '<\\/script');
    stage = await createStage();
    opened = await stage.open(`<!doctype html><meta charset=utf-8><script>${script}</script>`);
  }, TIMEOUT);
  afterAll(() => stage.close());

  /** What the page makes of bytes. */
  const readInPage = (bytes: Buffer, only?: 'head'): Promise<string> =>
    opened.page.evaluate(
      ([base64, part]) => {
        const { gongbao } = globalThis as unknown as {
          gongbao: { decode: typeof decode; parseIssue: typeof parseIssue };
        };
        const found = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
        const { text } = gongbao.decode(found);
        return JSON.stringify(
          part === null ? gongbao.parseIssue(text) : gongbao.parseIssue(text, { only: [part] }),
        );
      },
      [bytes.toString('base64'), only ?? null] as const,
    );

  test.each(fixtures)(
    'reads $name to the bytes that Node gives',
    async ({ file }) => {
      const bytes = readFileSync(file);
      const { text } = decode(bytes);
      expect(await readInPage(bytes)).toBe(JSON.stringify(parseIssue(text)));
      const heads = JSON.stringify(parseIssue(text, { only: ['head'] }));
      expect(await readInPage(bytes, 'head')).toBe(heads);
      expect(opened.errors).toEqual([]);
    },
    TIMEOUT,
  );

  const title =
    samples.length > 0 ? 'reads papers of all kinds alike' : 'SKIPPED: no ../shared/samples';
  test.skipIf(samples.length === 0)(
    title,
    async () => {
      for (const { name, file } of samples) {
        const bytes = readFileSync(file);
        const own = JSON.stringify(parseIssue(decode(bytes).text));
        expect((await readInPage(bytes)) === own, name).toBe(true);
      }
    },
    TIMEOUT,
  );
});
