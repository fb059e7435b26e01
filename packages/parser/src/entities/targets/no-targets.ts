import words from '../../lexicon/targets.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import type { NumberInClause } from './number-in-clause.js';

const EXISTING = new RegExp(`(?:${anyOf(words.existing)})\\s*$`);

/** Numbers that bind nobody: conditions, classes, places, counts of what is there. */
const NO_TARGETS: readonly {
  readonly why: string;
  readonly test: (number: NumberInClause) => boolean;
}[] = [
  {
    why: 'a condition: 2000人以上的按…, 2万元以上报…审批',
    test: ({ quantity, behind }) =>
      quantity.unitOfMeasure !== '%' &&
      /^\s*(?:及)?(?:以上|以下|以内|的)+(?:的|由|报|按|为|（|\(|每|且|[\u4e00-\u9fff]{0,2}的$)/.test(
        behind,
      ),
  },
  { why: 'a pass mark', test: ({ behind }) => /为(?:不)?合格|为优秀|为良好/.test(behind) },
  {
    why: 'a count of what is there: 辖区22处空地, 现有117个',
    test: ({ before, comparison }) => comparison.leftLength === 0 && EXISTING.test(before),
  },
  {
    why: 'a count in a phrase about many: 对使用超过50年的…, 使原有28项',
    test: ({ before, behind }) =>
      /原有\s*$|^(?:对|凡|逾期|连续)/.test(before) &&
      /^\s*[\u4e00-\u9fff]*?(?:的|调整为|增加到|减少到)/.test(behind),
  },
  {
    why: 'the spelling out of a name: 1个城镇社区、6个…的“1+6+2”模式',
    test: ({ behind }) => /的“[\d+]+”/.test(behind),
  },
  { why: 'a rank', test: ({ before }) => /(?:前|排名|位列|第|后)\s*$/.test(before) },
  {
    why: 'an attribute of a thing: 10蒸吨, 20蒸吨及以下锅炉, 6个100%',
    test: ({ before, behind }) => /^\s*蒸吨/.test(behind) || /个\s*$/.test(before),
  },
  { why: 'a distance', test: ({ before }) => /(?:方圆|周边|半径|相距)\s*$/.test(before) },
  {
    why: 'items of a list that is only named: 4项指标',
    test: ({ quantity, behind, comparison }) =>
      !comparison.isExplicit &&
      /^[项个]$/.test(quantity.unitOfMeasure ?? '') &&
      /^\s*(?:指标|方面|阶段|类别|环节|要素|领域|批次|试点城市)/.test(behind),
  },
];

/** Whether a number binds nobody. */
export function isNoTarget(number: NumberInClause): boolean {
  return NO_TARGETS.some(({ test }) => test(number));
}
