import { describe, expect, it } from 'vitest';
import { toFinder } from '../src/marks/to-finder.js';
import { type NumberMark, numberReader } from '../src/patterns/number/index.js';
import { fold } from '../src/source/fold.js';

const find = toFinder(numberReader);

function shown({ value, valueMax, unit, approximate, ratio, isMixed }: NumberMark): string {
  if (isMixed) return 'mixed';
  if (ratio !== null) return ratio.join(':');
  const amount = valueMax === null ? `${value}` : `${value}–${valueMax}`;
  return [approximate, amount, unit].filter((part) => part !== null).join(' ');
}

const read = (text: string): string[] => find(fold(text)).map(shown);

describe('a printed number is read whole, with its unit', () => {
  it.each<[string, string[]]>([
    ['投资1,200.50万元', ['12005000 元']],
    ['改造3万4000套', ['34000 套']],
    ['投资1亿2000万元', ['120000000 元']],
    ['投资三十五亿元', ['3500000000 元']],
    ['产值一万五千亿元', ['1500000000000 元']],
    ['泵站十二座', ['12 座']],
    ['不低于2/3', ['0.6667']],
    ['三分之一', ['0.3333']],
    ['百分之七十五', ['75 %']],
    ['千分之三', ['3 ‰']],
    ['3‰以内', ['3 ‰']],
    ['2到3个', ['2–3 个']],
    ['２—３处', ['2–3 处']],
    ['65%～70%', ['65–70 %']],
    ['1万元至3万元', ['10000–30000 元']],
    ['2至3万元', ['20000–30000 元']],
    ['500至1万元', ['500–10000 元']],
    ['30余家', ['> 30 家']],
    ['500多亿元', ['> 50000000000 元']],
    ['3万余人', ['> 30000 人']],
    ['十几万人', ['110000–190000 人']],
    ['三四十名', ['30–40 名']],
    ['上百家', ['~ 100 家']],
    ['百个驿站，千家茶馆，万名匠人', ['100 个', '1000 家', '10000 名']],
    ['年收入超千万', ['10000000']],
    ['压缩一半', ['50 %']],
    ['35μg/m³', ['35 μg/m³']],
    ['105 微克 / 立方米', ['105 微克/立方米']],
    ['35微克每立方米', ['35 微克每立方米']],
    ['1309元/人·月', ['1309 元/人·月']],
    ['60kg、12㎡、3MW', ['60 kg', '12 ㎡', '3 MW']],
    ['30千瓦、2百米', ['30 千瓦', '200 米']],
    ['5:3:2的比例', ['5:3:2']],
  ])('%s', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });
});

describe('what is no number is none', () => {
  it.each([
    '第三条第2款',
    '一般公共预算',
    '千方百计',
    '万亩园区',
    '几个',
    '统一部署',
    'S204省道',
    '4S店',
    'PM2.5',
    '百分制',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('digits among other characters have no value', () => {
  it.each(['7〇%', '30○0亩', 'l〇0个', '9o%', '7S%', '100%6', '5—3处', '000元'])('%s', (text) => {
    expect(read(text)).toEqual(['mixed']);
  });
});
