import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { API_EXAMPLES, API_LIBRARIES } from '../../packages/export/test/api-examples.js';
import { PAPER } from '../../packages/export/test/paper.js';
import { PACKAGES, ROOT } from '../workspace.js';

/** A program that a page shows. */
export interface Example {
  /** Name of its file, which tells where it stands: `README.md-2.ts`. */
  readonly file: string;
  readonly code: string;
  /** What the page says that it prints, with … for what is left out; null where it does not say. */
  readonly prints: string | null;
}

const PAGES = ['README.md', ...PACKAGES.map((name) => `packages/${name}/README.md`)];
/** A program and, behind a line that ends in a colon, what it prints. */
const BLOCK = /^```ts\n(.+?)^```$(?:\n\n[^\n]+[:：]\n\n```\n(.+?)^```$)?/gms;

/** What parts of programs take for granted. */
const GIVEN = `
import { parseIssue } from '@gongbao/parser';

export const text: string = ${JSON.stringify(PAPER)};
export const markdown: string = text;
export const pages: string[] = [\`<html><body><p>\${text}</p></body></html>\`];
export const gold: unknown = { triples: [] };
export const issue = parseIssue(text, { name: 'paper.txt' });
export const notice = issue.notices[0]!;
`;

/** Names that code may use without importing them, by the module that has them. */
const MODULES: readonly (readonly [string, readonly string[]])[] = [
  ['./given.js', [...GIVEN.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name)],
  ...Object.entries(API_LIBRARIES).map(([door, library]) => [door, Object.keys(library)] as const),
];

/** Imports of the names that the code uses and neither declares nor imports. */
function importsFor(code: string): string {
  const isMissing = (name: string) =>
    new RegExp(`\\b${name}\\b`).test(code) &&
    !new RegExp(`^(?:import .*|const )\\b${name}\\b`, 'm').test(code);
  return MODULES.map(([module, names]) => {
    const missing = names.filter(isMissing);
    return missing.length === 0 ? '' : `import { ${missing.join(', ')} } from '${module}';\n`;
  }).join('');
}

/** The programs of README.md and of the packages' own pages. */
export const EXAMPLES: readonly Example[] = PAGES.flatMap((page) => {
  const blocks = [...readFileSync(ROOT + page, 'utf8').matchAll(BLOCK)];
  return blocks.map(([, code = '', prints = null], index) => ({
    file: `${page.replaceAll('/', '-')}-${index + 1}.ts`,
    code,
    prints,
  }));
});

/** The expressions of docs/api.md as one program. */
function apiProgram(): string {
  const lines = API_EXAMPLES.map(
    ({ code, gives }) =>
      `deepEqual(JSON.parse(JSON.stringify(${code})), JSON.parse(${JSON.stringify(gives)}));`,
  );
  const code = lines.join('\n');
  return `import { deepEqual } from 'node:assert/strict';\n${importsFor(code)}${code}\n`;
}

/** Name of the program that `apiProgram` gives. */
export const API_PROGRAM = 'api.ts';

const COMPILER_OPTIONS = {
  target: 'es2022',
  module: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  types: ['node'],
};

/** Writes all programs into a project, with what the compiler has to know. */
export function writeExamples(folder: string): void {
  const files = [
    ['given.ts', GIVEN],
    [API_PROGRAM, apiProgram()],
    ...EXAMPLES.map(({ file, code }) => [file, importsFor(code) + code] as const),
    ['tsconfig.json', JSON.stringify({ compilerOptions: COMPILER_OPTIONS })],
  ] as const;
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}
