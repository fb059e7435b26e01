import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.js';

const FOUNDING = '一、成立青岚县河道治理领导小组。';

/** Group, role, name and office of each person of a roster. */
const peopleIn = (roster: string): string[] =>
  readBody(`${FOUNDING}\n\n${roster}`).notice.people.map(
    ({ role, name, position }) => `${role} ${name} ${position ?? '—'}`,
  );

describe('a row of a roster', () => {
  it.each([
    ['组  长：王建河　　国务院副总理', ['组长 王建河 国务院副总理']],
    ['组　长：吴大江　　青岚日报社总编辑', ['组长 吴大江 青岚日报社总编辑']],
    ['第一召集人：方　正　县长', ['第一召集人 方正 县长']],
    ['副 召 集 人：杜若兰　县政府办公室副主任', ['副召集人 杜若兰 县政府办公室副主任']],
    [
      '成　员：方正（县水务局局长）、杜若兰（县财政局局长）',
      ['成员 方正 县水务局局长', '成员 杜若兰 县财政局局长'],
    ],
    ['成　员：方　正　杜若兰　江河', ['成员 方正 —', '成员 杜若兰 —', '成员 江河 —']],
  ])('%s', (roster, expected) => {
    expect(peopleIn(roster)).toEqual(expected);
  });

  it('names no bodies', () => {
    expect(peopleIn('成员：公安部、财政部、交通运输部有关负责人。')).toEqual([]);
  });

  it('goes on below the groups that its role is parted into', () => {
    expect(
      peopleIn(`委　员：
（一）部门委员
孙立春　　县司法局副局长
方　正　　县财政局副局长
（二）专家委员
杜若兰　　青岚大学教授`),
    ).toEqual([
      '委员 孙立春 县司法局副局长',
      '委员 方正 县财政局副局长',
      '委员 杜若兰 青岚大学教授',
    ]);
  });
});

describe('the group of a roster', () => {
  it('is named without 对', () => {
    const { notice } = readBody(
      '一、经研究，对青岚县河道治理委员会组成人员调整如下：\n\n主　任：方　正　县长',
    );
    expect(notice.people.map(({ group }) => group)).toEqual(['青岚县河道治理委员会']);
  });
});
