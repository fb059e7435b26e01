import { describe, expect, it } from 'vitest';
import { parseIssue } from '../src/index.js';
import { numbered } from './numbered.js';

const contradictions = (text: string): string[] =>
  parseIssue(numbered(`一、${text}`))
    .diagnostics.filter(({ ruleId }) => ruleId === 'text/arithmetic')
    .map(({ actual, expected }) => `${actual} → ${expected}`);

describe('numbers that contradict each other are told at both places', () => {
  it.each<[string, string[]]>([
    ['梳理132项，其中甲类19项、乙类98项、丙类8项。', ['132项 → 125项', '8项 → 15项']],
    ['共安排资金90万元，包括中央50万元、地方30万元。', ['90万元 → 800000元', '30万元 → 400000元']],
    ['培训甲类10人、乙类20人，共计31人。', ['20人 → 21人', '31人 → 30人']],
    ['入园率由70%提高到75%，提高6个百分点。', ['75% → 76%', '6个百分点 → 5个百分点']],
    ['企业由50家增加到75家，增长60%。', ['75家 → 80家', '60% → 50%']],
    ['做到以下三点要求：一是早发现。二是早报告。', ['三 → 2', '二 → 3']],
  ])('%s', (text, places) => {
    expect(contradictions(text)).toEqual(places);
  });
});

describe('numbers that agree, or that are no parts of each other, are left alone', () => {
  it.each([
    '梳理125项，其中甲类19项、乙类98项、丙类8项。',
    '建成学校20所，其中小学5所、幼儿园3所。',
    '新增造林100亩，其中南山40亩，修复草原500亩、治理水土流失20亩。',
    '总投资12.5亿元，其中中央5.2亿元、省级4.1亿元、市级3.2亿元。',
    '培训甲类10人、乙类20人，共计30人。',
    '企业由50家增加到76家，增长52%。',
    '两个以上法院都有管辖权的，可以向其中一个法院起诉。',
    '做到以下三点要求：一是早发现。二是早报告。三是早处置。',
  ])('%s', (text) => {
    expect(contradictions(text)).toEqual([]);
  });
});
