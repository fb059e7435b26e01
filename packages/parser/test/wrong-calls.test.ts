import { describe, expect, it } from 'vitest';
import * as parser from '../src/index.js';

/** Functions as programs without types call them. */
const calls = parser as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>;

const TEXT = '关于检查工作的通知\n\n一、检查管网。\n\n责任单位：住建局\n\n2023年9月1日\n';
const issue = parser.parseIssue(TEXT);
const heads = parser.parseIssue(TEXT, { only: ['head'] });
const [notice] = issue.notices;

const WRONG: readonly (readonly [string, readonly unknown[], RegExp])[] = [
  ['decode', ['公报'], /bytes .* not string.*parseIssue\(text\)/],
  ['decode', [undefined], /not undefined/],
  ['decode', [new Uint8Array(2), { enc: 'gbk' }], /no option "enc"; it has encoding, replace/],
  ['extractText', [undefined], /strings or bytes.* not undefined/],
  ['extractText', [['a', 3]], /not number/],
  ['extractText', [[]], /not none/],
  ['createLocator', [issue], /text of the source as a string, not object/],
  ['allSections', [issue], /issue\.notices\[0\], not an issue/],
  ['allSections', [TEXT], /not string/],
  ['deadlinesBySection', [issue], /issue\.notices\[0\]/],
  ['unitAt', [issue, '一'], /issue\.notices\[0\]/],
  ['unitAt', [notice, 1], /a path as a string, not number/],
  ['toTriples', [TEXT], /what parseIssue gave.* not string/],
  ['toTriples', [heads], /read whole/],
  ['triplesOf', [issue], /name of a body as a string, not undefined/],
  ['organizations', [null], /not null/],
  ['aliasGroups', [issue.notices], /not array/],
  ['targetsOf', [issue], /words of a metric as a string/],
  ['tasksDue', [issue], /\{ from: '2018-06-01', to: '2018-06-30' \}/],
  ['tasksDue', [issue, { from: '2018/06/01', to: '2018/06/30' }], /not .*2018\/06\/01/],
  ['tasksDue', [issue, { from: '2018-02-30', to: '2018-03-30' }], /2018-02-30/],
  ['tasksDue', [issue, { from: '2018-06-30', to: '2018-06-01' }], /a period such as/],
];

describe('a wrong call is refused with what to write instead', () => {
  it.each(WRONG)('%s of %j', (name, args, words) => {
    const call = () => calls[name]?.(...args);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(words);
    expect(call).toThrow(/\p{Script=Han}/u);
  });

  it('and a right one is not', () => {
    const days = { from: '2018-06-01', to: '2018-06-30' };
    expect(parser.tasksDue(issue, days)).toEqual([]);
    expect(parser.allSections(notice ?? []).map(({ path }) => path)).toEqual(['一']);
    expect(parser.allSections([])).toEqual([]);
    expect(parser.organizations(issue).map(({ name }) => name)).toEqual(['住建局']);
  });
});
