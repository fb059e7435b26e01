import type { Issue, Span } from '@gongbao/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, parseIssue, withoutMarks } from '../src/index.js';
import { toLines } from '../src/lines/index.js';
import { RepairLog } from '../src/repairs/index.js';
import { toSource } from '../src/source/source.js';
import { FIXTURES } from './goldens/fixtures.js';
import { readAndAssert } from './invariants.js';
import { readBlocks } from './read-blocks.js';

function expectTiling(spans: readonly Span[], length: number): void {
  let at = 0;
  for (const { start, end } of spans) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBe(length);
}

/** The invariants of the data model, on any input at all. */
function expectInvariants(text: string): Issue {
  const source = toSource(text);
  const lines = toLines(source, new RepairLog());
  expectTiling(
    lines.map(({ span }) => span),
    source.text.length,
  );
  const issue = readAndAssert(text);
  expect(withoutMarks(annotate(issue, source.text))).toBe(source.text);
  readAndAssert(text, { mediaType: 'text/markdown' });
  return issue;
}

const PIECES = [
  '一、',
  '（一）',
  '1. ',
  '1.',
  '（1）',
  '①',
  '第一章 ',
  '第一条 ',
  '第一阶段：',
  '4月：',
  '责任单位：',
  '牵头单位：',
  '责任领导：',
  '各镇、街道',
  '交警一、二大队',
  '教育局',
  '配合',
  '牵头，',
  '负责。',
  '《',
  '》',
  '（',
  '）',
  '〔2018〕',
  '9号',
  '关于印发',
  '的通知',
  '2018年2月27日',
  '附件1',
  '（此件公开发布）',
  '组 长：',
  '于 哲',
  '\t',
  '　　',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '- 3 -',
  '，',
  '。',
  '；',
  '、',
  '：',
  '统',
  '实施方案',
  '青政发〔2018〕1号',
  '各乡镇人民政府：',
  '金凤区',
  '100%',
  '🙂',
  '\ud800',
  '\u0000',
  '\ufeff',
  '“',
  '”',
  '<',
  '>',
  '**',
  '# ',
  '|',
  '抄送：',
  '目 录',
  '公报',
  '第2期',
];

const anyText = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), {
  maxLength: 60,
});

describe('invariants', () => {
  it.each(FIXTURES)('hold on $name', ({ source }) => {
    const issue = expectInvariants(source);
    const { blocks } = readBlocks(source);
    for (const [index, { span }] of blocks.entries()) {
      expect(span.start).toBeGreaterThanOrEqual(blocks[index - 1]?.span.end ?? 0);
    }
    expect(issue.notices.length).toBeGreaterThan(0);
  });

  it('hold on words of official text in any order', () => {
    fc.assert(
      fc.property(anyText, (words) => void expectInvariants(words.join(''))),
      {
        numRuns: 400,
      },
    );
  });

  it.each(FIXTURES)('hold on $name cut, shuffled and doubled', ({ source }) => {
    const lines = source.split('\n');
    const anyStretch = fc
      .tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 60 }))
      .map(([from, count]) => lines.slice(from, from + count));
    const damaged = anyStretch.chain((stretch) =>
      fc.oneof(
        fc.shuffledSubarray(stretch).map((some) => some.join('\n')),
        fc.constant(stretch.flatMap((line) => [line, line]).join('\n')),
        fc.nat(stretch.join('\n').length).map((at) => stretch.join('\n').slice(at)),
        fc.constant(stretch.filter((line) => line !== '').join('')),
      ),
    );
    fc.assert(
      fc.property(damaged, (text) => void expectInvariants(text)),
      { numRuns: 150 },
    );
  });

  it.each(['', ' ', '\n', '\ufeff', '\u3000\n\n\u3000', '一、', '：', '（', '9号'])(
    'hold on %j',
    (text) => {
      expectInvariants(text);
    },
  );
});

describe('a byte-order mark', () => {
  it.each(FIXTURES)('moves no offset in $name', ({ source }) => {
    const { source: info, ...issue } = parseIssue(`\ufeff${source}`);
    const { source: plainInfo, ...plain } = parseIssue(source);
    expect(issue).toEqual(plain);
    expect(info.length).toBe(plainInfo.length);
  });
});
