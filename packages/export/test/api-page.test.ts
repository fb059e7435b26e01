import { readFileSync } from 'node:fs';
import * as parser from '@gongbao/parser';
import { describe, expect, it } from 'vitest';
import * as writers from '../src/index.js';
import { ISSUE, PAPER } from './paper.js';

const page = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');

/** What the examples of the page may name. */
const scope: Readonly<Record<string, unknown>> = {
  ...parser,
  ...writers,
  text: PAPER,
  issue: ISSUE,
  notice: ISSUE.notices[0],
};

const EXAMPLES = [...page.matchAll(/^(.+) \/\/ → (.+)$/gm)].map(([, code = '', gives = '']) => ({
  code,
  gives,
}));

describe('docs/api.md', () => {
  it.each(EXAMPLES)('$code', ({ code, gives }) => {
    const run = new Function(...Object.keys(scope), `return (${code});`);
    expect(JSON.parse(JSON.stringify(run(...Object.values(scope))))).toEqual(JSON.parse(gives));
  });

  it('names every function of parser and export', () => {
    const names = [...Object.keys(parser), ...Object.keys(writers)];
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });
});
