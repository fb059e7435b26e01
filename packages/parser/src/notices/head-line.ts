import type { Block } from '../blocks/index.js';
import { findDate } from '../patterns/date.js';
import { isDamagedNumber } from '../patterns/document-number.js';
import { beginsWith, GuardedPattern } from '../patterns/guarded-pattern.js';
import { isOriginNote } from '../patterns/origin-note.js';
import { isSpeechNote } from '../patterns/speech-note.js';
import { isWebField } from '../patterns/web-field.js';
import type { View } from '../source/view.js';
import { isAddresseeLine } from './is-addressee-line.js';
import { datedNumber, numberOnLine } from './printed-number.js';

/** What a line in the head of a paper is. */
export type HeadLineKind =
  | 'number'
  | 'damaged-number'
  | 'dated-number'
  | 'origin-note'
  | 'date'
  | 'speech-note'
  | 'addressees'
  | 'web-field'
  | 'own-contents';

interface HeadLineRule {
  readonly kind: HeadLineKind;
  readonly test: (block: Block, title: View | null) => boolean;
  readonly example: string;
}

const DAY_IN_BRACKET = new GuardedPattern(/^\([^()]{6,16}日\)$/, beginsWith('('));
const CONTENTS_TITLE = new GuardedPattern(/^目\s*[录次]$/, beginsWith('目'));

const isText = ({ kind }: Block): boolean => kind === 'text';

/** Ordered, first match wins. */
export const HEAD_LINES: readonly HeadLineRule[] = [
  {
    kind: 'number',
    test: (block, title) => block.view.length < 80 && numberOnLine(block, title) !== null,
    example: '青政发〔2022〕5号',
  },
  {
    kind: 'dated-number',
    test: (block) => datedNumber(block) !== null,
    example: '（2022年5月4日青政〔2022〕38号）',
  },
  {
    kind: 'damaged-number',
    test: ({ view }) => isDamagedNumber(view.folded),
    example: '青政发〔2022〕I5号',
  },
  {
    kind: 'origin-note',
    test: (block) => isText(block) && isOriginNote(block.view.folded),
    example: '（2018年3月1日青岚县人民政府第2次常务会议通过）',
  },
  {
    kind: 'date',
    test: (block) =>
      isText(block) &&
      DAY_IN_BRACKET.test(block.view.folded) &&
      findDate(block.view.folded) !== null,
    example: '（2021年5月20日）',
  },
  {
    kind: 'speech-note',
    test: ({ view }) => isSpeechNote(view.folded),
    example: '——2026年1月25日在青岚县第三届人民代表大会第一次会议上',
  },
  {
    kind: 'addressees',
    test: (block) => isText(block) && isAddresseeLine(block.view.folded),
    example: '各镇人民政府，县政府各部门：',
  },
  { kind: 'web-field', test: ({ view }) => isWebField(view.folded), example: '索引号：0123' },
  {
    kind: 'own-contents',
    test: ({ kind, view }) => kind === 'contents-entry' || CONTENTS_TITLE.test(view.folded),
    example: '一、总体要求……1',
  },
];

/** What a block would be in the head of a paper with the given title; null for what is no part of a head. */
export function headLineKind(block: Block | undefined, title: View | null): HeadLineKind | null {
  if (block === undefined) return null;
  return HEAD_LINES.find(({ test }) => test(block, title))?.kind ?? null;
}
