import { readFileSync } from 'node:fs';
import { parseIssue } from '@gongbao/parser';
import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { TABLES, toReading, writeCsv } from '../src/index.js';
import { ISSUE, PAPER } from './paper.js';

const tables = new Map(writeCsv(ISSUE, PAPER).map(({ name, text }) => [name, text]));
const linesOf = (name: string): string[] => (tables.get(name) ?? '').split('\r\n');

describe('tables as CSV', () => {
  it('begin with a byte-order mark and end their lines as RFC 4180 says', () => {
    for (const text of tables.values()) expect(text).toMatch(/^\ufeff[^\n]+\r\n/);
  });

  it('have a ledger with a row a task: who, what, by when, and room to fill in', () => {
    expect(tables.get('ledger')).toMatchInlineSnapshot(`
      "﻿发文字号,任务编号,任务内容,责任领导,牵头单位,责任单位,配合单位,督导单位,量化目标,完成时限,截止日,办理状态,进展情况,佐证材料,备注,原文行号,标识
      青政办发〔2023〕12号,二/1,"检修管网
      依据《供热条例》检修3处换热站，=SUM不是公式。",李岚,住建局,各乡镇、供暖公司,,,换热站 3处,,,,,,,21,青政办发〔2023〕12号#二/1
      青政办发〔2023〕12号,二/2,"排查隐患
      每月至少检查1次，<b>不留死角</b>。",,,应急局,供暖公司,,检查 ≥1次,每月,,,,,,29,青政办发〔2023〕12号#二/2
      青政办发〔2023〕12号,三/表1/1,改造老旧锅炉,,市场监管局,,,,,2023年10月15日前,2023-10-15,,,,,41,青政办发〔2023〕12号#三/表1/1
      青政办发〔2023〕12号,三/表1/2,储备燃煤,,供暖公司,,,,,2023年9月底前,2023-09-30,,,,,42,青政办发〔2023〕12号#三/表1/2"
    `);
  });

  it('have a row for each task, role and body', () => {
    expect(linesOf('responsibilities').slice(0, 4)).toMatchInlineSnapshot(`
      [
        "﻿发文字号,层次,角色,责任主体,表述形式,标签,原文,原文行号",
        "青政办发〔2023〕12号,二/1,领导,李岚,标签,责任领导,责任领导：李岚,23",
        "青政办发〔2023〕12号,二/1,牵头,住建局,标签,牵头单位,牵头单位：住建局,25",
        "青政办发〔2023〕12号,二/1,责任,各乡镇,标签,责任单位,责任单位：各乡镇、供暖公司,27",
      ]
    `);
  });

  it('leave out tables without rows, but never the ledger', () => {
    const bare = writeCsv(parseIssue('请各镇落实。'), '请各镇落实。').map(({ name }) => name);
    expect(bare).toContain('ledger');
    expect(bare).not.toContain('people');
  });

  it('give no spreadsheet a formula', () => {
    const text = '一、目标\n\n=1+2。\n';
    const found = writeCsv(parseIssue(text), text).find(({ name }) => name === 'sections');
    expect(found?.text).toContain("'=1+2");
  });

  it('speak English where asked', () => {
    const [first] = writeCsv(ISSUE, PAPER, 'en');
    expect(first?.text).toMatch(/^\ufeffNotice,Task no\.,Task,Leader/);
    const duties = writeCsv(ISSUE, PAPER, 'en').find(({ name }) => name === 'responsibilities');
    expect(duties?.text).toContain(',leader,李岚,');
    expect(duties?.text).not.toContain(',领导,李岚,标签');
  });

  it('read back to the values that were written', () => {
    const source = readFileSync(
      new URL('../../../fixtures/yinchuan-jinfeng-2018-2/source.txt', import.meta.url),
      'utf8',
    );
    const issue = parseIssue(source);
    const reading = toReading(issue, source);
    for (const { name, text } of writeCsv(issue, source)) {
      const table = TABLES.find((one) => one.name === name);
      const [, ...rows] = parseCsv(text, { unescapeFormulae: true });
      const written = table?.rows(reading).map((row) => row.map((value) => String(value ?? '')));
      expect(rows.map((row) => row.map(String))).toEqual(written);
    }
  });
});
