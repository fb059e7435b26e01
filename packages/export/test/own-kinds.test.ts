import { readFileSync } from 'node:fs';
import { parseIssue } from '@gongbao/parser';
import { lexiconSchema } from '@gongbao/schema';
import { describe, expect, it } from 'vitest';
import { TABLES, writeWorkbook } from '../src/index.js';
import { phones, phonesOf, phoneTable } from './examples/phones.js';

const TEXT = `东岭县水务局关于开展检查的通知
东水发〔2023〕4号
各乡镇水利站：
一、检查范围。检查全部泵站（联系电话：0951—1234567）。
二、举报。举报热线：0951－7654321
东岭县水务局
2023年3月1日
`;

const page = readFileSync(new URL('../../../docs/extending.md', import.meta.url), 'utf8');
const blocksOf = (language: string): string[] =>
  [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , block = '']) => block);

describe('docs/extending.md', () => {
  it('shows the code that runs here', () => {
    const code = readFileSync(new URL('./examples/phones.ts', import.meta.url), 'utf8');
    expect(blocksOf('ts')).toEqual([code]);
  });

  it('shows a lexicon that is one', () => {
    const [lexicon = ''] = blocksOf('json');
    expect(lexiconSchema.safeParse(JSON.parse(lexicon)).error?.issues).toBeUndefined();
    expect(() => parseIssue('', { lexicon: JSON.parse(lexicon) })).not.toThrow();
  });

  it('finds telephones, whatever dash they are printed with, and writes a table of them', () => {
    expect(
      phonesOf(TEXT)
        .replace(/^\ufeff/, '')
        .split('\r\n'),
    ).toEqual([
      '发文字号,电话,原文行号',
      '东水发〔2023〕4号,0951-1234567,4',
      '东水发〔2023〕4号,0951-7654321,5',
    ]);
  });

  it('gives a sheet among others', async () => {
    const issue = parseIssue(TEXT, { extractors: { phones } });
    const bytes = await writeWorkbook(issue, TEXT, 'zh', [...TABLES, phoneTable]);
    expect(bytes.length).toBeGreaterThan((await writeWorkbook(issue, TEXT)).length);
  });
});
