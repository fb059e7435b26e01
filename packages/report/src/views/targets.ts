import type { Target } from '@gongbao/schema';
import { CHANGE_WORDS, TARGET_WORDS, targetDemand } from '@gongbao/schema/words';
import { html } from '../html/html.js';
import { linkToLine } from '../html/link-to-line.js';
import { say } from '../html/say.js';
import { type Column, toTable } from '../html/to-table.js';
import type { Item } from '../records/item.js';
import { groupByNotice } from './group-by-notice.js';
import type { Reading, View } from './view.js';

const TITLE = ['量化目标', 'Targets'] as const;

const toColumns = ({ lineOf }: Reading): Column<Item<Target>>[] => [
  {
    head: ['行', 'Line'],
    form: 'number',
    cell: ({ entity }) => linkToLine(lineOf(entity.span.start)),
  },
  { head: ['编号', 'Path'], form: 'number', cell: ({ entity }) => entity.path },
  { head: ['指标', 'Metric'], form: 'wide', cell: ({ entity }) => entity.metric },
  {
    head: ['要求', 'Demand'],
    form: 'number',
    cell: ({ entity }) =>
      html`${entity.change === 'level' ? null : say(CHANGE_WORDS[entity.change])} <b>${targetDemand(entity)}</b>`,
  },
  { head: ['基准', 'Baseline'], cell: ({ entity }) => entity.baseline },
  { head: ['类别', 'Kind'], cell: ({ entity }) => say(TARGET_WORDS[entity.kind]) },
  { head: ['约束', 'Force'], cell: ({ entity }) => entity.force?.text ?? null },
  { head: ['时限', 'Deadline'], cell: ({ entity }) => entity.deadline?.text ?? null },
];

/** Each number that someone is bound to reach or to keep to. */
export const targets: View = {
  id: 'targets',
  title: TITLE,
  count: ({ items }) => items.targets.length,
  body: (reading) =>
    toTable(TITLE, toColumns(reading), groupByNotice(reading.items.targets, reading)),
};
