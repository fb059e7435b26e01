import { issueSchema } from '@gongbao/schema';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type CustomRecord, type Extractor, parseIssue } from '../src/index.js';

interface Phone extends CustomRecord {
  readonly digits: string;
}

const PHONE = /电话:\s?(\d{3,4}-\d{7,8})/g;

const phones: Extractor<Phone> = ({ texts }) =>
  texts.flatMap(({ folded, cut }) =>
    [...folded.matchAll(PHONE)].map(({ 0: printed, 1: digits = '', index }) => ({
      ...cut(index, index + printed.length),
      rule: 'phone',
      digits,
    })),
  );

const TEXT = `东岭县水务局关于开展检查的通知
东水发〔2023〕4号
各乡镇水利站：
一、检查范围。检查全部泵站（联系电话：0951—1234567）。
东岭县水务局
2023年3月1日
\f联系人：王立　电话：0951-7654321
`;

describe('an extractor of the caller', () => {
  it('lists its records on the notice, typed, with their places', () => {
    const issue = parseIssue(TEXT, { extractors: { phones } });
    const [notice] = issue.notices;
    expectTypeOf(notice?.custom.phones).toEqualTypeOf<readonly Phone[] | undefined>();
    expect(notice?.custom.phones).toEqual([
      {
        path: '一',
        text: '电话：0951—1234567',
        span: { start: 52, end: 67 },
        rule: 'phone',
        page: 1,
        digits: '0951-1234567',
      },
      expect.objectContaining({ path: null, page: 2, digits: '0951-7654321' }),
    ]);
    expect(TEXT.slice(52, 67)).toBe('电话：0951—1234567');
    expect(issueSchema.safeParse(issue).error?.issues).toBeUndefined();
    expect(issue.source.options.extractors).toEqual(['phones']);
  });

  it('changes nothing else', () => {
    const { notices, source, ...rest } = parseIssue(TEXT, { extractors: { phones } });
    const { notices: plain, source: plainSource, ...others } = parseIssue(TEXT);
    expect(rest).toEqual(others);
    expect({ ...source, options: {} }).toEqual(plainSource);
    expect(notices.map(({ custom: _, ...notice }) => notice)).toEqual(plain);
    expect(plain.some((notice) => 'custom' in notice)).toBe(false);
  });

  it('sees what is read of every notice', () => {
    const bodies: Extractor = ({ found, title }) =>
      found.responsibilities.map(({ path, text, span }) => ({
        path,
        text,
        span,
        rule: 'body',
        of: title?.text,
      }));
    const text = `${TEXT}二、整改。\n责任单位：县水务局`;
    const records = parseIssue(text, { extractors: { bodies } }).notices[0]?.custom.bodies;
    expect(records?.map(({ of }) => of)).toEqual(['东岭县水务局关于开展检查的通知']);
  });

  it.each([
    ['no list', () => ({}) as never],
    ['no record', () => [{ text: '电话' }] as never],
    ['no span', () => [{ path: null, text: '电话', span: {}, rule: 'x' }] as never],
  ])('that gives %s is refused by its name', (_, wrong: Extractor) => {
    const read = () => parseIssue(TEXT, { extractors: { wrong } });
    expect(read).toThrow(TypeError);
    expect(read).toThrow(/extractors\.wrong must give a list of records/);
    expect(read).toThrow(/应返回记录的数组/);
  });
});
