import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { gazette, type Issue, parseIssue } from '../src/index.js';

/** Calls as programs without types make them. */
const call = parseIssue as (input: unknown, options?: unknown) => unknown;

describe('a wrong call is refused in both languages, with what to write instead', () => {
  it.each([
    ['bytes', new Uint8Array(3), {}, /decode\(bytes\)\.text/],
    ['an ArrayBuffer', new ArrayBuffer(3), {}, /decode\(bytes\)\.text/],
    ['nothing', undefined, {}, /not undefined/],
    ['a number', 3, {}, /not number/],
    ['an object without text', { pages: [] }, {}, /not object/],
    [
      'an option that is none',
      '',
      { markdown: true },
      /no option "markdown"; it has name, mediaType/,
    ],
    ['a media type that is none', '', { mediaType: 'md' }, /text\/markdown/],
    [
      'a repair that is none',
      '',
      { repairsOff: ['heal-nmae'] },
      /"heal-nmae"; there are heal-label/,
    ],
    ['a repair that is no list', '', { repairsOff: 'heal-name' }, /"heal-name"/],
  ])('%s', (_, input, options, words) => {
    expect(() => call(input, options)).toThrow(TypeError);
    expect(() => call(input, options)).toThrow(words);
    expect(() => call(input, options)).toThrow(/\p{Script=Han}/u);
  });

  it('but no right one', () => {
    expect(() =>
      parseIssue('', { name: 'a', mediaType: 'text/plain', repairsOff: [] }),
    ).not.toThrow();
    expect(() => parseIssue({ text: '', mediaType: 'text/vnd.hocr+html' } as never)).not.toThrow();
  });
});

it('the plugin gives an issue by its type', () => {
  const file = unified().use(remarkParse).use(gazette).processSync('# 通知');
  expectTypeOf(file.result).toExtend<Issue>();
  expect(file.result.notices).toBeInstanceOf(Array);
});
