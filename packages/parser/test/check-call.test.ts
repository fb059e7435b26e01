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
    ['parts that are none', '', { only: ['heads'] }, /expected \['head'\]/],
    [
      'extractors where only heads are read',
      '',
      { only: ['head'], extractors: {} },
      /no option "extractors"/,
    ],
    ['an extractor that is none', '', { extractors: { phones: 3 } }, /extractors\.phones is no/],
    ['a kind that is no name', '', { extractors: { 电话: () => [] } }, /extractors\.电话 is no/],
    ['a lexicon that is none', '', { lexicon: [] }, /lexicon is \[\], expected an object/],
    [
      'a list that it does not have',
      '',
      { lexicon: { orgs: [] } },
      /it has organizations, aliases/,
    ],
    ['words that are no list', '', { lexicon: { organizations: '局' } }, /expected a list/],
    ['a word with a mark', '', { lexicon: { organizations: ['甲、乙'] } }, /organizations\[0\]/],
    ['half an alias', '', { lexicon: { aliases: [{ printed: '甲' }] } }, /aliases\[0\]\.name/],
    [
      'a role that is none',
      '',
      { lexicon: { labels: [{ label: '甲', role: 'boss' }] } },
      /labels\[0\]\.role is "boss", expected one of leader, lead/,
    ],
    [
      'a field that a unit does not have',
      '',
      { lexicon: { units: [{ unit: '孔', family: 'count', kind: 1 }] } },
      /units\[0\] has no "kind"; it has unit, family/,
    ],
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
