import times from '../../lexicon/times.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import type { Mark } from '../../patterns/mark-reader.js';
import type { CalendarStretch, TimeMark } from '../../patterns/time/index.js';
import { type DeadlineReading, NO_READING } from './deadline-reading.js';
import { dueOn } from './due-on.js';
import type { TimeRule } from './time-rule.js';

/** A recurrence with one of the days on which it is due, or none. */
export interface RecurringTime extends Mark {
  readonly every: string | null;
  readonly on: CalendarStretch | null;
}

type Duration = Extract<TimeMark, { readonly kind: 'duration' }>;

/** Ordered, first match wins. */
export const RECURRENCE_RULES: readonly TimeRule<RecurringTime>[] = [
  // 每月500元, 每年最高200万元, 每年每家企业: a rate of money, no time at which something is done.
  { name: 'rate-behind', tail: /^\s?(?:人|每|最[高多]|不超过\d{1,9}\s?[万亿]?元|\d)/, read: null },
  { name: 'rate-before', lead: /(?:每[^,。;、每]{1,6}|[元/])\s?$/, read: null },
  // 明确每季度的形象进度: which of them is meant.
  { name: 'attribute', tail: /^\s?的/, read: null },
  // 每年3月12日为植树日 only names a day.
  { name: 'named-day', tail: /^为[^,。;]{0,20}[日周月节]/, read: null },
  {
    name: 'recurring',
    tail: /^\s?(?:(?:之|以)?前)?/,
    read: ({ every, on }, tail) => {
      const day = on === null ? null : dueOn(on, every === 'P1M' ? 'month' : 'year');
      // 每年3月前 ends before March, on no day that every year has.
      const isOpen = tail.endsWith('前') && on?.first.edge === null && /^--\d\d$/.test(day ?? '');
      return { ...NO_READING, kind: 'recurring', recurrence: every, dueOn: isOpen ? null : day };
    },
  },
];

const within = ({ value, valueMax, unit }: Duration): DeadlineReading => {
  const duration = valueMax === null ? { value, unit } : { value, valueMax, unit };
  return { ...NO_READING, kind: 'within', duration };
};
const WITHIN = '^\\s?(?:之|以)?内';

/** Ordered, first match wins. */
export const DURATION_RULES: readonly TimeRule<Duration>[] = [
  {
    // 近3年内, 距退休年龄5年以内, 毕业2年内: how long something has been
    name: 'how-long',
    lead: /(?:近|过去|最近|届|第|离校|毕业|满|距[^,。;、]{0,8})\s?$/,
    read: null,
  },
  {
    // 申报前3年内; but 开学前7日内 is when it is to be done
    name: 'how-long-before',
    lead: /前\s?$/,
    test: ({ unit }) => /[年月]$/.test(unit),
    read: null,
  },
  {
    // 压缩至1个工作日以内, 控制在3天内: how long it takes is a measure
    name: 'measure',
    lead: /(?:[压缩减降][缩短少至到低]{1,3}|控制)[至到在]?\s?$/,
    read: null,
  },
  {
    // 2年内有效, 3年内不得申报, 5年内的职工, 30日内未办理
    name: 'state',
    tail: new RegExp(
      `${WITHIN}(?:的|有效|累计|连续|曾|发生|[两二三]次|一次以上|多次|未|没有|无[^偿]|不|免)`,
    ),
    read: null,
  },
  {
    // 在10日内办结的，给予…
    name: 'condition',
    tail: new RegExp(`${WITHIN}[^,。;:]{0,40}的[,;]`),
    read: null,
  },
  { name: 'within', tail: new RegExp(`${WITHIN}(?![容部涵外在地需控])`), read: within },
  {
    // 自收到申请之日起15个工作日组织复核; but 之日起3年有效
    name: 'counted-from',
    lead: /(?<=之日起)\s?$/,
    tail: /^(?!\s?(?:有效|的|以?[外上]|后))/,
    read: within,
  },
  {
    // 审核期限为5个工作日; but 领取期限为一个月 is how long something lasts
    name: 'field',
    lead: new RegExp(`(?<=(?:${anyOf(times.processes)})(?:时限|期限|时间)(?:为|是|\\s?:))\\s?$`),
    tail: /^(?!\s?(?:以?上|[以至到]))/,
    read: within,
  },
  {
    // 通过3年时间, 再用半年左右时间, 用3—5年时间
    name: 'within-time',
    lead: /(?:通过|再?用|经过?|利用)\s?$/,
    tail: /^\s?(?:左右|上下)?的?(?:时间|努力|奋斗)|^\s?左右/,
    read: within,
  },
];
