import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { toTypes } from '../scripts/to-types.js';
import type { Issue, issueSchema, ResponsibilityTriple } from '../src/index.js';

describe('the types of an issue', () => {
  it('are those that the schemas give, each with its name', async () => {
    const file = readFileSync(new URL('../src/types.ts', import.meta.url), 'utf8');
    expect(file).toBe(await toTypes());
    const names = [...file.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(['Issue', 'Notice', 'Target', 'Deadline']));
    expect(names.filter((name) => /\d$|NoName/.test(name ?? ''))).toEqual([]);
    expect(file).toContain('发文字号 — Number under which the document was issued.');
  }, 60_000);

  it('take what the schemas take', () => {
    expectTypeOf<z.infer<typeof issueSchema>>().toExtend<Issue>();
    expectTypeOf<Issue['notices'][number]['targets'][number]['value']>().toBeNumber();
    expectTypeOf<ResponsibilityTriple['path']>().toBeString();
  });
});
