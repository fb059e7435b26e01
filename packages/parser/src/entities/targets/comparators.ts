import type { Target } from '@gongbao/schema';

type Comparator = Target['comparator'];
type Change = Target['change'];

interface Marker {
  readonly pattern: RegExp;
  readonly comparator: Comparator;
  readonly change: Change;
}

/** Blanks are tried from their first, so that a run of them is gone through once. */
const ADVERB = '(?:(?:均|都|总体|分别|一般|原则上)\\s*|(?<!\\s)\\s+)?';
const left = (words: string, comparator: Comparator, change: Change = 'level'): Marker => ({
  pattern: new RegExp(`${ADVERB}(?:${words})\\s*(?:(?:约|近)\\s*)?$`),
  comparator,
  change,
});

/** Ordered, first match wins: words right before a number (民法典 1259: 以上, 以下, 以内 include it). */
const LEFT_MARKERS: readonly Marker[] = [
  left('不(?:得|能|应)?(?:低于|少于|小于)|最少|至少|起码', '>='),
  left('不(?:得|能|应)?(?:超过|高于|大于|多于|突破|超)|最多|最高(?:不超过)?|上限为?', '<='),
  left('(?:提高|提升|增加|增长|扩大|上升|扩展|发展|提速)(?:到|至)', '='),
  left('(?:降低|下降|减少|压缩|压减|缩短|缩减|精简|控制|调整|降)(?:到|至|为|在)', '='),
  left('(?:稳定|保持|维持|控制)在?', '='),
  left('不(?:得)?(?:超过|突破|高于)[^,、]{1,14}的', '<='),
  left('不(?:得)?(?:低于|少于)[^,、]{1,14}的', '>='),
  left('达到?|已达到?|完成率?达', '='),
  left('超过|超|大于|高于|多于|突破', '>'),
  left('小于|低于|少于', '<'),
  left('下降|降低|减少|压缩|压减|缩短|削减|精简|节约|降幅达?|扣', '=', 'decrease'),
  left('增长|提高|提升|增加|上升|增幅达?|扩大|加', '=', 'increase'),
];

/** Words right behind a number; they overrule a plain `=` before it. */
const RIGHT_MARKERS: readonly { readonly pattern: RegExp; readonly comparator: Comparator }[] = [
  { pattern: /^\s*(?:及|\(含\))?以上|^\s*\+/, comparator: '>=' },
  { pattern: /^\s*(?:及)?(?:以内|以下|之内)/, comparator: '<=' },
  { pattern: /^\s*(?:左右|上下)/, comparator: '~' },
];

/** A change right before a bound: 下降不低于15%. */
const BOUNDED_CHANGES: readonly { readonly pattern: RegExp; readonly change: Change }[] = [
  { pattern: /(?:下降|降低|减少|压缩|压减|缩短|削减|精简|节约)$/, change: 'decrease' },
  { pattern: /(?:增长|提高|提升|增加|上升|扩大)$/, change: 'increase' },
];
const IS_BOUND: ReadonlySet<Comparator> = new Set(['>=', '<=', '>', '<']);

/** What stands around a number and compares it. */
export interface Comparison {
  readonly comparator: Comparator;
  readonly change: Change;
  /** Length of the marker at the end of the text before the number, 0 where there is none. */
  readonly leftLength: number;
  readonly rightLength: number;
  readonly isExplicit: boolean;
}

function readBoundedChange(
  before: string,
): { readonly change: Change; readonly length: number } | null {
  for (const { pattern, change } of BOUNDED_CHANGES) {
    const match = pattern.exec(before);
    if (match !== null) return { change, length: match[0].length };
  }
  return null;
}

/** Reads the words of comparison at the end of `before` and the beginning of `behind`, both folded. */
export function readComparison(before: string, behind: string): Comparison {
  const marker = LEFT_MARKERS.find(({ pattern }) => pattern.test(before));
  const leftMatch = marker?.pattern.exec(before);
  const leftLength = leftMatch == null ? 0 : leftMatch[0].length;
  const bounded = IS_BOUND.has(marker?.comparator ?? '=')
    ? readBoundedChange(before.slice(0, before.length - leftLength))
    : null;
  const right = RIGHT_MARKERS.find(({ pattern }) => pattern.test(behind));
  const rightLength = right?.pattern.exec(behind)?.[0].length ?? 0;
  const isApproximate = /(?:约|近)\s*$/.test(before);
  const plain: Comparator = isApproximate ? '~' : (marker?.comparator ?? '=');
  const isOpen = plain === '=' || plain === '~' || plain === '<=' || plain === '>=';
  return {
    comparator: right !== undefined && isOpen ? right.comparator : plain,
    change: bounded?.change ?? marker?.change ?? 'level',
    leftLength: leftLength + (bounded?.length ?? 0),
    rightLength,
    isExplicit: marker !== undefined || right !== undefined,
  };
}
