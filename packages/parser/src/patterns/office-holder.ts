import lexicon from '../lexicon/offices.json' with { type: 'json' };
import { HAN } from './characters.js';
import { spacedAlternatives } from './spaced.js';

const OFFICE = `(?:${spacedAlternatives(lexicon.endings)}|行政长官)`;
/** A name of two to six characters, that of two perhaps set wide: 王　明. */
const NAME = `[${HAN}·]\\s{0,4}[${HAN}·]{1,5}`;
const SEPARATOR = '(?:\\s*:\\s*|\\s+)';
const SHAPES = [
  new RegExp(`^\\(?(?<office>[${HAN}]{0,24}?${OFFICE}${SEPARATOR})(?<name>${NAME})\\)?$`),
  /** 县长王明: a short office right before a name of two or three characters. */
  new RegExp(`^(?<office>(?:代理?)?[${HAN}]?${OFFICE})(?<name>[${HAN}]{2,3})$`),
  /** 青岚县人民政府县长王明: the head of a place or of its government, with nothing before the name. */
  new RegExp(
    `^(?<office>[${HAN}]{2,20}(?:政府|[省市县区州盟旗镇乡])(?:[省市县区州盟旗镇乡]长|主席))(?<name>[${HAN}·]{2,6})$`,
  ),
] as const;
const LONGEST = 48;

/**
 * Where the name of a person begins and ends in a folded line of office and name: 县长 王 明, 县　长：王明,
 * 青岚县县长 王明, 青岚县县长王明; null for any other line.
 */
export function officeHolder(folded: string): readonly [from: number, to: number] | null {
  if (folded.length > LONGEST) return null;
  for (const shape of SHAPES) {
    const { groups, index } = shape.exec(folded) ?? {};
    const office = groups?.['office'];
    const name = groups?.['name'];
    if (office === undefined || name === undefined || index === undefined) continue;
    const from = folded.startsWith('(') ? office.length + 1 : office.length;
    return [from, from + name.length];
  }
  return null;
}
