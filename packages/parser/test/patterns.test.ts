import { describe, expect, it } from 'vitest';
import { findDate } from '../src/patterns/date.js';
import { documentNumberLine, findDocumentNumber } from '../src/patterns/document-number.js';
import { documentTypeOf } from '../src/patterns/document-type.js';
import { numeralValue } from '../src/patterns/numeral.js';
import { readOrdinal } from '../src/patterns/ordinal.js';
import { fold } from '../src/source/fold.js';

describe('document numbers', () => {
  it.each([
    ['银金党办发〔2018〕9号', '银金党办发〔2018〕9号'],
    ['金政办发〔2018〕66 号', '金政办发〔2018〕66号'],
    ['国发［2018］42号', '国发〔2018〕42号'],
    ['国办发【2018】126号', '国办发〔2018〕126号'],
    ['鲁政发(2019)3号', '鲁政发〔2019〕3号'],
    ['穗府办规〔2020〕第12号', '穗府办规〔2020〕12号'],
    ['（银政办发〔2018〕43号）', '银政办发〔2018〕43号'],
    ['宁银新出管(金)字〔2018〕第1189号', '宁银新出管(金)字〔2018〕1189号'],
    ['广州市人民政府令第61号', '广州市人民政府令第61号'],
  ])('reads %s', (line, normalized) => {
    expect(documentNumberLine(fold(line))?.normalized).toBe(normalized);
  });

  it.each([
    '根据国发〔2018〕42号文件精神',
    '第2期（总第2期）',
    '2018年2月27日',
    '地址：黄河东路721号',
  ])('takes no line of text for a number: %s', (line) => {
    expect(documentNumberLine(fold(line))).toBeNull();
  });

  it('finds the number behind a title, without the words before it', () => {
    const found = findDocumentNumber(fold('实施方案》的通知 (银金党办发〔2018〕9号)	3'));
    expect(found?.normalized).toBe('银金党办发〔2018〕9号');
  });
});

describe('dates', () => {
  it.each([
    ['2018年2月27日', '2018-02-27'],
    ['2018 年 5 月 23 日', '2018-05-23'],
    ['一九八一年五月二十三日', '1981-05-23'],
    ['二〇〇四年一月十六日', '2004-01-16'],
    ['二○一八年十二月三日', '2018-12-03'],
    ['２０１８年１２月２０日', '2018-12-20'],
  ])('reads %s', (text, date) => {
    expect(findDate(fold(text))?.date).toBe(date);
  });

  it.each(['2018年2月', '2018年13月1日', '2018年2月30日', '五月二十三日'])(
    'reads no day that is not there: %s',
    (text) => {
      expect(findDate(fold(text))).toBeNull();
    },
  );
});

describe('numerals', () => {
  it.each([
    ['二十一', 21],
    ['十', 10],
    ['一百零五', 105],
    ['二〇一八', 2018],
    ['三千二百', 3200],
    ['38', 38],
  ])('%s is %i', (printed, value) => {
    expect(numeralValue(printed)).toBe(value);
  });

  it.each(['', '甲', '十个'])('%j is none', (printed) => {
    expect(numeralValue(printed)).toBeNull();
  });
});

describe('ordinals', () => {
  it.each([
    ['一、总体要求', '一', 'section', 1],
    ['(一) 指导思想。', '（一）', 'section', 2],
    ['（二十）促进良性互动', '（二十）', 'section', 2],
    ['1. 强化整改。', '1', 'section', 3],
    ['1．强化整改。', '1', 'section', 3],
    ['12、持续治理', '12', 'section', 3],
    ['1.3月底前，启动', '1', 'section', 3],
    ['2.2018年底前，完成', '2', 'section', 3],
    ['（8）承担其他事项', '（8）', 'section', 4],
    ['①载体建设：', '①', 'section', 5],
    ['第一章 总则', '第一章', 'chapter', null],
    ['第十九条 通过公开出让', '第十九条', 'article', null],
    ['㈠清理河道', '（一）', 'section', 2],
    ['⒈清淤', '1', 'section', 3],
    ['⑴护坡', '（1）', 'section', 4],
    ['1）准备材料', '1）', 'section', null],
    ['廿二、加强督查。', '廿二', 'section', 1],
    ['第一部分 总体要求', '第一部分', 'part', null],
    ['第二部分：主要任务', '第二部分', 'part', null],
    ['第一编　总则', '第一编', 'part', null],
    ['第十条之一 申请人应当到场', '第十条之一', 'article', null],
    ['第3条 本办法自公布之日起施行。', '第3条', 'article', null],
    ['第一阶段：准备阶段', '第一阶段', 'phase', null],
    ['第一阶段（3月）。动员部署', '第一阶段', 'phase', null],
    ['6月—8月：充分利用', '6月—8月', 'month', null],
    ['4月:召开动员大会', '4月', 'month', null],
  ])('%s opens %s', (text, path, kind, level) => {
    const ordinal = readOrdinal(fold(text), text);
    expect([ordinal?.path, ordinal?.shape.kind, ordinal?.shape.level]).toEqual([path, kind, level]);
  });

  it.each([
    '1.5倍的标准',
    '2018年，依托平台',
    '3月底前，完成排查',
    '第四条规定的情形',
    '一、二、三产业融合',
    '一是落实责任',
    '（PM10）年均浓度',
    '117个建筑工地',
    '一、二线城市的客流',
    '第一部分的内容，由县水利局另行制定。',
    '1.1 编制目的',
    '3 附则',
    '11.365便民项目',
    '第二条第三款规定的情形',
  ])('%s opens no unit', (text) => {
    expect(readOrdinal(fold(text))).toBeNull();
  });
});

describe('document types', () => {
  it.each([
    ['关于印发《实施方案》的通知', '通知'],
    ['金凤区污染防治量化考核办法(试行)', '办法'],
    ['三年（2018—2020）行动计划', '计划'],
    ['关于加快转型升级的指导意见', '意见'],
    ['行动计划（2026—2028年）', '计划'],
    ['国务院关于同意设立经济特区的批复', '批复'],
  ])('%s is a %s', (title, type) => {
    expect(documentTypeOf(fold(title))).toBe(type);
  });

  it('names none that the title does not end with', () => {
    expect(documentTypeOf('通知要求的事项')).toBeNull();
  });
});
