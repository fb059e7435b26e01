import times from '../lexicon/times.json' with { type: 'json' };
import { Passage } from '../marks/index.js';
import { anyOf } from '../patterns/any-of.js';
import { isBodyName } from '../patterns/body-name.js';
import { characterClass } from '../patterns/character-class.js';
import { splitOutsideBrackets } from '../patterns/lists.js';
import type { View } from '../source/view.js';

const LONGEST_LIST = 400;
const MOSTLY = 0.6;
const partsNames = characterClass(/[、,;\s]/);

/** Bodies and little else: 县水利局、各乡镇. */
export function isBodyList({ folded }: View): boolean {
  if (folded.length > LONGEST_LIST || folded.includes('。')) return false;
  const names = splitOutsideBrackets(folded, partsNames);
  return names.length > 0 && names.filter(isBodyName).length >= names.length * MOSTLY;
}

const LONGEST_TIME = 30;
const STANDING = new RegExp(anyOf(times.standing));

/** A time and little else: 6月底前, 2024年12月底前完成, 长期坚持. */
export function isTimeCell(view: View): boolean {
  const { folded } = view;
  if (folded.length > LONGEST_TIME || /[。;]./.test(folded)) return false;
  if (STANDING.test(folded) && folded.length <= LONGEST_TIME / 2) return true;
  const printed = Passage.of(view).times.reduce((sum, { from, to }) => sum + to - from, 0);
  return printed * 2 >= folded.length;
}

const VALUE = /^[≥≤<>〔[(约]{0,2}\d[\d.,]*\s?[\d%万亿\u4e00-\u9fff/.·㎡³²]{0,8}[)\]]?$/;

/** A number with its unit and words that bound it: ≥95%, 12.5, 3.2万人, 95以上. */
export const isValueCell = ({ folded }: View): boolean => VALUE.test(folded);
