import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.js';

/** The outline of a body: paths with headings, as they stand on the page. */
const outlineOf = (body: string): string[] =>
  readBody(body).sections.map(({ path, heading }) => `${path} ${heading?.text ?? '-'}`);

describe('decimal numbers', () => {
  it('are the sections of an emergency plan', () => {
    expect(
      outlineOf(`1　总则
1.1　编制目的
为做好防汛抗旱工作，制定本预案。
1.2 工作原则
（1）统一领导。各级人民政府统一指挥。
（2）分级管理。按照管理权限落实责任。
2　组织机构和职责
2.1指挥部职责
2.1.1 县级指挥部
县人民政府设立指挥部。
3　附则
本预案自印发之日起实施。`),
    ).toEqual([
      '1 总则',
      '1/1.1 编制目的',
      '1/1.2 工作原则',
      '1/1.2/（1） 统一领导',
      '1/1.2/（2） 分级管理',
      '2 组织机构和职责',
      '2/2.1 指挥部职责',
      '2/2.1/2.1.1 县级指挥部',
      '3 附则',
    ]);
  });

  it('stand below 1. and below 一、, too', () => {
    expect(
      outlineOf('1. 总则\n1.1 目的\n规范管理。\n1.2 范围\n全县。\n2. 职责\n2.1 组织\n设立小组。'),
    ).toEqual(['1 总则', '1/1.1 目的', '1/1.2 范围', '2 职责', '2/2.1 组织']);
    expect(
      outlineOf('一、总则\n1.1 目的\n规范管理。\n1.2 范围\n全县。\n二、职责\n2.1 组织\n设立小组。'),
    ).toEqual(['一 总则', '一/1.1 目的', '一/1.2 范围', '二 职责', '二/2.1 组织']);
  });

  it.each([
    ['一、目标\n1.5倍以上的增长由此而来。\n1.6倍的也有。'],
    ['一、目标\n3.2万元的补助如期发放。\n3.3万元的也有。'],
    ['一、目标\n6.30事故要吸取教训。'],
    ['一、目标\n3 个镇完成试点\n4 个镇正在推进'],
    ['一、目标\n1 城关镇\n2 东岭镇\n3 河湾镇'],
  ])('are none where no numbering bears them out: %j', (body) => {
    expect(outlineOf(body).map((row) => row.split(' ')[0])).toEqual(['一']);
  });
});

it('a number before digits is that of an item where it is due', () => {
  expect(
    outlineOf(
      '一、项目\n1.茶园项目。建设茶园。\n2.365便民项目。建设网点。\n3.步道项目。建设步道。',
    ).map((row) => row.split(' ')[0]),
  ).toEqual(['一', '一/1', '一/2', '一/3']);
});

it('enclosed numerals stand for the numbers they hold', () => {
  expect(outlineOf('一、任务\n㈠清理河道\n⒈清淤。\n⒉除草。\n㈡建设护岸\n⑴护坡。\n⑵栏杆。')).toEqual(
    [
      '一 任务',
      '一/（一） 清理河道',
      '一/（一）/1 -',
      '一/（一）/2 -',
      '一/（二） 建设护岸',
      '一/（二）/（1） -',
      '一/（二）/（2） -',
    ],
  );
});

it('parts stand above chapters and books', () => {
  expect(
    outlineOf(
      '第一部分 总则\n第一章 范围\n第一条 本规定适用于全县。\n第二部分 总体要求\n第二章 附则\n第二条 自公布之日起施行。',
    ).map((row) => row.split(' ')[0]),
  ).toEqual([
    '第一部分',
    '第一部分/第一章',
    '第一部分/第一章/第一条',
    '第二部分',
    '第二部分/第二章',
    '第二部分/第二章/第二条',
  ]);
});
