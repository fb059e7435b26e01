import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILD_NOTE, DOORS, IS_BUILT, manifestOf, PACKAGES, ROOT } from '../workspace.js';
import { API_PROGRAM, EXAMPLES, writeExamples } from './examples.js';
import { hoversOf } from './hover.js';
import { publintFaults, typeFaults } from './lint.js';
import { install, nodeOf, pack, type Tarballs } from './packages.js';
import { hasRegistry, run } from './processes.js';

const MANAGERS = ['npm', 'pnpm'] as const;

const OWN_NODE = Number.parseInt(process.versions.node, 10);
/** Other versions are fetched where all is checked; elsewhere the one that runs is enough. */
const NODES = [OWN_NODE, ...(process.env['CI'] === undefined ? [] : [22, 24, 26])];
/** What npm has installed is tried on each; what pnpm has is the same files. */
const nodesOf = (manager: string) => (manager === 'npm' ? NODES : [OWN_NODE]);

const canRun = IS_BUILT && (await hasRegistry());
const note = BUILD_NOTE || (canRun ? '' : ': SKIPPED, the npm registry cannot be reached');

const scratch = mkdtempSync(join(tmpdir(), 'gongbao-packed-'));
const folderOf = (manager: string) => join(scratch, manager);

const FIXTURE = `${ROOT}fixtures/yinchuan-jinfeng-2018-2`;
const { notices } = JSON.parse(readFileSync(`${FIXTURE}/issue.json`, 'utf8'));

/** What a page shows as output, in which a line of … stands for one or more lines. */
function toPattern(prints: string): RegExp {
  const parts = prints.split(/^ *…\n/m).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('(?:.*\\n)+?')}$`);
}

afterAll(() => rmSync(scratch, { recursive: true }));

describe.skipIf(!canRun)(`packages as published${note}`, () => {
  const nodes = new Map<number, string>();
  let tarballs: Tarballs = {};

  beforeAll(async () => {
    tarballs = await pack(scratch);
    await Promise.all(MANAGERS.map((manager) => install(manager, folderOf(manager), tarballs)));
    for (const major of NODES) nodes.set(major, await nodeOf(major));
    for (const manager of MANAGERS) writeExamples(folderOf(manager));
  }, 600_000);

  it.each(PACKAGES)('%s: publint and are-the-types-wrong find nothing', async (name) => {
    const tarball = tarballs[manifestOf(name).name] ?? '';
    expect(await publintFaults(tarball)).toEqual([]);
    expect(await typeFaults(tarball)).toEqual([]);
  });

  it('bring no segmenter that has to be compiled', () => {
    const modules = ['node_modules', 'node_modules/.pnpm/node_modules'];
    const paths = MANAGERS.flatMap((manager) =>
      modules.map((folder) => join(folderOf(manager), folder, 'nodejieba')),
    );
    expect(paths.filter((path) => existsSync(path))).toEqual([]);
  });

  it('show types by their names and fields with their documentation', () => {
    const code = `import { parseIssue } from '@gongbao/parser';
      const issue = parseIssue('');
      const number = issue.notices[0]?.documentNumber?.normalized;`;
    const words = ['parseIssue', 'issue.notices', 'notices', 'documentNumber', 'normalized'];
    const [call, issue, ...fields] = hoversOf(folderOf('npm'), code, words);
    expect(call?.documentation).toContain('Reads the text of a gazette issue');
    expect(issue?.shows).toBe('const issue: Issue');
    expect(fields.map(({ documentation }) => documentation)).toEqual([
      expect.stringMatching(/^公文/),
      expect.stringMatching(/^发文字号/),
      expect.stringMatching(/\p{Script=Han}/u),
    ]);
  });

  describe.each(MANAGERS)('installed with %s', (manager) => {
    const folder = folderOf(manager);

    it('compile every example', async () => {
      const tsc = `${ROOT}node_modules/typescript/bin/tsc`;
      const { stdout } = await run(process.execPath, [tsc, '-p', '.'], folder);
      expect(stdout).toBe('');
    }, 300_000);

    describe.each(nodesOf(manager))('on Node %s', (major) => {
      const node = (...args: readonly string[]) => run(nodes.get(major) ?? '', args);
      const program = (name: string) => node(join(folder, name.replace(/ts$/, 'js')));
      const gongbao = (...args: readonly string[]) =>
        node(join(folder, 'node_modules/@gongbao/cli/bin/gongbao.js'), ...args);

      it('load by import and by require', async () => {
        const names = JSON.stringify(DOORS.map(({ name }) => name));
        const load = `for (const name of ${names}) if (!Object(LOAD(name))) throw name;`;
        writeFileSync(join(folder, 'doors.mjs'), load.replace('LOAD', 'await import'));
        writeFileSync(join(folder, 'doors.cjs'), load.replace('LOAD', 'require'));
        for (const name of ['doors.mjs', 'doors.cjs'])
          expect(await node(join(folder, name))).toMatchObject({ status: 0, stdout: '' });
      });

      it('give what docs/api.md says', async () => {
        expect(await program(API_PROGRAM)).toMatchObject({ status: 0, stderr: '' });
      });

      it.each(EXAMPLES)('run $file', async ({ file, prints }) => {
        const { status, stdout, stderr } = await program(file);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        if (prints !== null) expect(stdout).toMatch(toPattern(prints));
      });

      it('have a command that reads the gazette as the sources do', async () => {
        const { version } = manifestOf('cli');
        expect(await gongbao('--version')).toMatchObject({ status: 0, stdout: `${version}\n` });
        const { status, stdout } = await gongbao('convert', `${FIXTURE}/source.txt`);
        expect(status).toBe(0);
        expect(JSON.parse(stdout).notices).toEqual(notices);
      });

      // npm left the optional packages out, pnpm took them.
      it('cut words only where a segmenter is installed', async () => {
        const file = `${FIXTURE}/source.txt`;
        const { status, stderr } = await gongbao('convert', file, '--segmenter', 'jieba-rs');
        const outcome = manager === 'pnpm' ? [0, 'jieba-rs@'] : [8, 'npm install @node-rs/jieba'];
        expect([status, stderr]).toEqual([outcome[0], expect.stringContaining(`${outcome[1]}`)]);
      });
    });
  });
});
