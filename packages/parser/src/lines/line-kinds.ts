import colophon from '../lexicon/colophon.json' with { type: 'json' };
import titles from '../lexicon/titles.json' with { type: 'json' };
import { type BeginningRow, byFirstCharacter } from '../patterns/by-first-character.js';
import { characterSet } from '../patterns/character-set.js';
import { findDate } from '../patterns/date.js';
import { documentNumberLine, telegramNumber } from '../patterns/document-number.js';
import { isLabelLine } from '../patterns/label-line.js';
import { ORDINAL_BEGINNINGS, readOrdinal } from '../patterns/ordinal.js';
import { isRosterLine, ROLE_BEGINNINGS } from '../patterns/roster-role.js';
import { spacedAlternatives } from '../patterns/spaced.js';

/** What a line shows by itself, without its neighbours. */
export type LineKind =
  | 'blank'
  | 'furniture'
  | 'category'
  | 'contents-entry'
  | 'document-number'
  | 'date'
  | 'note'
  | 'attachment-note'
  | 'attachment-label'
  | 'copied-to'
  | 'imprint'
  | 'label'
  | 'colophon'
  | 'roster'
  | 'ordinal'
  | 'text';

interface LineRule extends BeginningRow {
  readonly kind: LineKind;
  readonly test: (folded: string) => boolean;
  readonly why: string;
}

const matches =
  (pattern: RegExp) =>
  (folded: string): boolean =>
    pattern.test(folded);

const COLOPHON_BEGINNINGS = Object.values(colophon)
  .flat()
  .map((word) => word.charAt(0))
  .join('');
const COLOPHON = new RegExp(`^(?:${spacedAlternatives(Object.values(colophon).flat())})\\s*:`);
const NOTE = new RegExp(
  `^\\([^()]{0,20}(?:${spacedAlternatives(titles.furtherNotes)})[^()]{0,20}\\)$`,
);
const endsPage = characterSet('0123456789)');
const PAGE = /\(?\d{1,4}\)?$/;
const LEADER = /(?: {2}|\.{3}|…|·{3}|\) )\s?$/;
const IMPRINT = /^\D{4,40}\d.*日\s*印\s*发$/;
const LONGEST_IMPRINT = 80;
const LONGEST_ENTRY = 300;
const SHORTEST_ENTRY = 10;

/** A title, leaders or a tab, and a page number; the tab is folded to a blank. */
function isContentsEntry(folded: string): boolean {
  if (folded.length > LONGEST_ENTRY || !endsPage(folded.charCodeAt(folded.length - 1)))
    return false;
  const page = PAGE.exec(folded)?.index ?? 0;
  return page >= SHORTEST_ENTRY && LEADER.test(folded.slice(page - 4, page));
}

function isDateLine(folded: string): boolean {
  if (folded.length > 24) return false;
  const found = findDate(folded);
  return found !== null && found.from === 0 && found.to === folded.length;
}

/** Ordered, first match wins; on the folded line without outer white space. */
export const LINE_RULES: readonly LineRule[] = [
  { kind: 'blank', test: (folded) => folded === '', why: 'nothing printed' },
  {
    kind: 'furniture',
    begins: '-~·•一',
    test: matches(/^[-~·•一]\s?\d{1,4}\s?[-~·•一]$/),
    why: 'a page number between dashes: - 3 -',
  },
  {
    kind: 'furniture',
    begins: '-*_=~',
    test: matches(/^[-*_=~]{3,}$/),
    why: 'a rule across the page',
  },
  {
    kind: 'category',
    begins: '[',
    test: matches(/^\[\s*\S{2,30}(?:\s\S{2,20})?(?:文件|令|公告|规章|文|选登|大事记)\s*\]$/),
    why: 'a column of the contents: 【金凤区政府办公室文件】',
  },
  {
    kind: 'contents-entry',
    test: isContentsEntry,
    why: 'a title, leaders or a tab, and a page number',
  },
  {
    kind: 'document-number',
    test: (folded) =>
      folded.length < 80 &&
      ((folded.length < 48 && documentNumberLine(folded) !== null) ||
        telegramNumber(folded) !== null),
    why: '发文字号 on a line of its own',
  },
  { kind: 'date', test: isDateLine, why: '成文日期 on a line of its own' },
  { kind: 'note', begins: '(', test: matches(NOTE), why: '附注: （此件公开发布）' },
  {
    kind: 'attachment-label',
    begins: '附',
    test: matches(/^附\s*[件表录]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s*:?$/),
    why: '附件1 above an attachment',
  },
  {
    kind: 'attachment-note',
    begins: '附',
    test: matches(/^附\s*件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s*[:.]\s*\S/),
    why: '附件说明: 附件：1.…',
  },
  {
    kind: 'copied-to',
    begins: '抄分',
    test: matches(/^(?:抄\s*送|抄\s*报|分\s*送)\s*:/),
    why: '抄送机关',
  },
  {
    kind: 'imprint',
    test: (folded) =>
      folded.length < LONGEST_IMPRINT &&
      folded.endsWith('发') &&
      IMPRINT.test(folded) &&
      findDate(folded) !== null,
    why: '印发机关和印发日期 (GB/T 9704-2012, 7.4.2): …办公室 2018年3月1日印发',
  },
  { kind: 'label', test: isLabelLine, why: 'a responsibility label: 责任单位：' },
  {
    kind: 'colophon',
    begins: COLOPHON_BEGINNINGS,
    test: matches(COLOPHON),
    why: 'a line of the 版权页: 主 编:',
  },
  {
    kind: 'roster',
    begins: ROLE_BEGINNINGS,
    test: isRosterLine,
    why: 'a row of a 名单: 组 长：',
  },
  {
    kind: 'ordinal',
    begins: ORDINAL_BEGINNINGS,
    test: (folded) => readOrdinal(folded) !== null,
    why: '结构层次序数 opens a unit',
  },
];

const rulesAt = byFirstCharacter(LINE_RULES);

/** The kind of a line by its own folded text. */
export function lineKind(folded: string): LineKind {
  return rulesAt(folded.charCodeAt(0)).find((rule) => rule.test(folded))?.kind ?? 'text';
}
