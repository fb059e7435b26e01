import type { Target } from '@gongbao/schema/types';
import type { Passage } from '../../marks/index.js';
import { type NumberMark, numberReader } from '../../patterns/number/index.js';
import type { CellContext, SectionContext } from '../../sections/index.js';
import type { View } from '../../source/view.js';
import type { GoverningTimes } from '../governing-times.js';
import { readComparison } from './comparators.js';

/** 森林覆盖率（%）: what is measured, and in what. */
const IN_BRACKETS = /\(([^()]{1,10})\)$/;

/** Words of comparison around a number: 不低于, 以上, 左右, 〔〕. */
const LONGEST_AROUND = 8;

/** Whether a folded word is a unit of measure. */
const isUnit = (word: string): boolean =>
  numberReader.readAt(`1${word}`, 0)?.to === word.length + 1;

interface Measure {
  readonly metric: View;
  /** Folded; empty where none is printed. */
  readonly unit: string;
}

/** The unit stands in a column of its own, behind the metric or in the head of the value. */
function measureOf(metric: View, unit: CellContext | undefined, value: CellContext): Measure {
  const inMetric = IN_BRACKETS.exec(metric.folded);
  const inHead = IN_BRACKETS.exec(value.label)?.[1] ?? '';
  const own = inMetric !== null && isUnit(inMetric[1] ?? '') ? inMetric : null;
  const words = [unit?.passage.folded ?? '', own?.[1] ?? '', inHead];
  return {
    metric: own === null ? metric : metric.slice(0, own.index).trim(),
    unit: words.find((word) => word !== '' && isUnit(word)) ?? '',
  };
}

/** The number with the unit that another cell prints: 1200 and 万元 are 12000000 元. */
function withUnit(mark: NumberMark, passage: View, unit: string): NumberMark {
  if (mark.unit !== null || unit === '') return mark;
  const whole = numberReader.readAt(`${passage.folded.slice(mark.from, mark.to)}${unit}`, 0);
  return whole ?? mark;
}

/** The only number of a cell that is a value; a text with a number in it is read as text. */
function valueIn(passage: Passage): NumberMark | null {
  const [mark, ...others] = passage.numbers;
  if (mark === undefined || others.length > 0 || mark.isMixed || passage.times.length > 0)
    return null;
  const around = passage.folded.slice(0, mark.from) + passage.folded.slice(mark.to);
  return around.length <= LONGEST_AROUND ? mark : null;
}

/** The values that an indicator is to attain, by the cells that print them: rows with a metric and a value to attain. */
export function readIndicator(
  context: SectionContext,
  times: GoverningTimes,
): ReadonlyMap<Passage, Target> {
  const found = new Map<Passage, Target>();
  const { row, path } = context;
  const cellOf = (meaning: CellContext['meaning']) =>
    row?.cells.find((cell) => cell.meaning === meaning);
  const metricCell = cellOf('metric') ?? cellOf('task');
  if (row === null || metricCell === undefined) return found;
  const baseline = cellOf('current')?.passage.text ?? null;
  for (const cell of row.cells) {
    const { passage } = cell;
    const mark = cell.meaning === 'target' ? valueIn(passage) : null;
    if (mark === null) continue;
    const { metric, unit } = measureOf(metricCell.passage, cellOf('unitOfMeasure'), cell);
    const number = withUnit(mark, passage, unit);
    const [before, behind] = [passage.folded.slice(0, mark.from), passage.folded.slice(mark.to)];
    const { comparator, change, leftLength } = readComparison(metric.folded + before, behind, mark);
    // 地区生产总值增长 | 6%: the words that compare may end the metric.
    const name = metric.slice(0, metric.length - Math.max(0, leftLength - before.length));
    found.set(passage, {
      ...passage.toText(),
      rule: 'indicator-row',
      path,
      kind: 'outcome',
      metric: name.trim().text,
      comparator: number.valueMax === null ? comparator : 'range',
      value: number.value,
      valueMax: number.valueMax,
      unit: number.unit,
      change,
      baseline,
      deadline: times.ofCell(context, cell),
      force: null,
      explicit: true,
    });
  }
  return found;
}
