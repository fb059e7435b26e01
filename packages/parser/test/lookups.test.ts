import { describe, expect, it } from 'vitest';
import {
  aliasGroups,
  annotate,
  createLocator,
  organizations,
  parseIssue,
  targetsOf,
  tasksDue,
  triplesOf,
  unitAt,
  withoutMarks,
} from '../src/index.js';
import { readBody } from './read-body.js';

const BODY = `一、任务

1. 治理扬尘。2018年6月底前，主干道路清扫率达到80%以上。

牵头单位：综合执法局

责任单位：各镇、街道、市场监管分局

2. 治理污水。2018年底前，污水处理率达到60%以上。

牵头单位：农牧水务局

责任单位：各镇、街道、市场监督管理分局、交警一、二大队

二、步骤

第一阶段：准备阶段（2018年4月）。制定方案。

1. 动员部署。召开会议。`;

const { notice } = readBody(BODY);

describe('lookups', () => {
  it('give the triples of an actor', () => {
    const found = triplesOf(notice, '各街道').map(({ path, role }) => `${path} ${role}`);
    expect(found).toEqual(['一/1 responsible', '一/2 responsible']);
  });

  it('give the tasks due in a period', () => {
    const found = tasksDue(notice, { from: '2018-06-01', to: '2018-06-30' });
    expect(found.map(({ task, deadline }) => `${task.path} ${deadline.end}`)).toEqual([
      '一/1 2018-06-30',
    ]);
  });

  it('give the targets of a metric', () => {
    expect(targetsOf(notice, '污水处理率').map(({ value }) => value)).toEqual([60]);
    expect(targetsOf(notice, '率').map(({ value }) => value)).toEqual([80, 60]);
  });

  it('count the bodies by role', () => {
    expect(organizations(notice).slice(0, 2)).toEqual([
      { name: '各街道', total: 2, roles: { responsible: 2 } },
      { name: '各镇', total: 2, roles: { responsible: 2 } },
    ]);
  });

  it('find a unit with its subtree and the deadline of the phase above it', () => {
    const found = unitAt(notice, '二/第一阶段/1');
    expect(found?.section.heading?.text).toBe('动员部署');
    expect(found?.ancestors.map(({ path }) => path)).toEqual(['二', '二/第一阶段']);
    expect(found?.deadline?.text).toBe('2018年4月');
    expect(unitAt(notice, '九')).toBeNull();
  });

  it('offer likely aliases, and keep numbered bodies apart', () => {
    expect(aliasGroups(notice)).toEqual([['市场监督管理分局', '市场监管分局']]);
  });
});

describe('annotation', () => {
  it.each([
    ['责任单位：水利局', '⟦responsible label|责任单位：⟦actor|水利局⟧⟧'],
    ['写作⟦甲|乙⟧和\\。', '写作\\⟦甲|乙\\⟧和\\\\。'],
  ])('marks %s and gives it back', (text, annotated) => {
    expect(annotate(parseIssue(text), text)).toBe(annotated);
    expect(withoutMarks(annotated)).toBe(text);
  });
});

describe('a locator', () => {
  it('tells line and column, and page where the text has form feeds', () => {
    expect(createLocator('甲乙\n丙')(3)).toEqual({ line: 2, column: 1, page: null });
    expect(createLocator('甲\r\n乙\f丙')(5)).toEqual({ line: 2, column: 3, page: 2 });
  });

  it('agrees with the spans of an issue', () => {
    const text = '关于工作的通知\n\n青政发〔2018〕1号\n\n各乡镇人民政府：\n\n请落实。\n';
    const [read] = parseIssue(text).notices;
    expect(createLocator(text)(read?.documentNumber?.span.start ?? -1)).toEqual({
      line: 3,
      column: 1,
      page: null,
    });
  });
});
