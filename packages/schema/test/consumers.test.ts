import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validator } from '@exodus/schemasafe';
import { compile } from 'json-schema-to-typescript';
import { InputData, JSONSchemaInput, quicktype } from 'quicktype-core';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { issueHeadsSchema, toJsonSchema } from '../src/index.js';
import { damages } from './damages.js';
import { tinyIssue } from './tiny-issue.js';
import { withValue } from './with-value.js';

const schema = toJsonSchema();
const FIXTURES = new URL('../../../fixtures/', import.meta.url);

describe('a second validator', () => {
  /** It refuses what it does not know and takes nothing on trust, so that it is told to leave words for people alone. */
  function validatorOf(checked: object): (value: unknown) => boolean {
    const isValid = validator(checked as never, { mode: 'lax', formatAssertion: false });
    return (value) => isValid(value as never);
  }
  const isValid = validatorOf(schema);

  it('passes an issue that is right', () => {
    expect(isValid(tinyIssue())).toBe(true);
  });

  it.each(readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
    'passes the gazette $name',
    ({ name }) => {
      const json = readFileSync(new URL(`${name}/issue.json`, FIXTURES), 'utf8');
      expect(isValid(JSON.parse(json))).toBe(true);
    },
  );

  it.each(damages.filter(({ onlyZod }) => !onlyZod))('refuses $name', ({ path, value }) => {
    expect(isValid(withValue(tinyIssue(), path, value))).toBe(false);
  });

  it('knows heads alone by their own definition', () => {
    const isHeads = validatorOf({ ...schema, $ref: '#/$defs/IssueHeads' });
    const { unread, diagnostics, notices, ...frame } = tinyIssue();
    const pick = issueHeadsSchema.shape.notices.element.shape;
    const heads = {
      ...frame,
      notices: notices.map((notice) =>
        Object.fromEntries(Object.entries(notice).filter(([key]) => key in pick)),
      ),
    };
    expect(isHeads(heads)).toBe(true);
    expect(isHeads({ ...frame, notices, unread, diagnostics })).toBe(false);
    expect(isValid(heads)).toBe(false);
  });
});

/** What the compiler says of a file and a use of it. */
function compileErrors(types: string, use: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  try {
    const files = { 'types.ts': types, 'use.ts': use };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const options = { strict: true, noEmit: true, types: [], skipLibCheck: true };
    const program = ts.createProgram(
      Object.keys(files).map((name) => join(folder, name)),
      { ...options, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    );
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const NAMES = ['Issue', 'Notice', 'Section', 'Target', 'Deadline', 'Citation', 'Actor', 'Span'];
const namesIn = (types: string): string[] =>
  [...types.matchAll(/^export (?:interface|type|enum) (\w+)/gm)].map(([, name = '']) => name);

describe('types made of the schema compile and have the right names', () => {
  it('by json-schema-to-typescript', async () => {
    const types = await compile(structuredClone(schema) as never, 'Issue', { format: false });
    const names = namesIn(types);
    expect(names).toEqual(expect.arrayContaining(NAMES));
    expect(names.filter((name) => /NoName/.test(name))).toEqual([]);
    const use = `import type { Issue } from './types.js';
      export const value = (issue: Issue): number[] =>
        issue.notices.flatMap((notice) => notice.targets.map((target) => target.value));`;
    expect(compileErrors(types, use)).toEqual([]);
  }, 120_000);

  it('by quicktype', async () => {
    const input = new JSONSchemaInput(undefined);
    await input.addSource({ name: 'Issue', schema: JSON.stringify(schema) });
    const inputData = new InputData();
    inputData.addInput(input);
    const { lines } = await quicktype({
      inputData,
      lang: 'typescript',
      rendererOptions: { 'just-types': true },
    });
    const types = lines.join('\n');
    expect(namesIn(types)).toEqual(expect.arrayContaining(NAMES));
    const use = `import type { Issue } from './types.js';
      export const value = (issue: Issue): number[] =>
        issue.notices.flatMap((notice) => notice.targets.map((target) => target.value));`;
    expect(compileErrors(types, use)).toEqual([]);
  }, 120_000);
});
