import { describe, expect, it } from 'vitest';
import { API_EXAMPLES, API_LIBRARIES, API_PAGE, GUIDE_EXAMPLES } from './api-examples.js';
import { ISSUE, PAPER } from './paper.js';

const functions: Readonly<Record<string, unknown>> = Object.assign(
  {},
  ...Object.values(API_LIBRARIES),
);

/** What the examples of the pages may name. */
const scope = { ...functions, text: PAPER, issue: ISSUE, notice: ISSUE.notices[0] };

describe.each([
  ['api.md', API_EXAMPLES],
  ['developers.md', GUIDE_EXAMPLES],
])('docs/%s', (_, examples) => {
  it.each(examples)('$code', ({ code, gives }) => {
    const run = new Function(...Object.keys(scope), `return (${code});`);
    expect(JSON.parse(JSON.stringify(run(...Object.values(scope))))).toEqual(JSON.parse(gives));
  });
});

describe('docs/api.md', () => {
  it('names every function of parser and export', () => {
    expect(Object.keys(functions).filter((name) => !API_PAGE.includes(name))).toEqual([]);
  });
});
