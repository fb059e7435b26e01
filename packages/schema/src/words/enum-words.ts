/**
 * What the values of enumerations are called where people read them, in Chinese and in English.
 * Without zod, so that a page or a table of words does not load it.
 */

import type {
  CitationKind,
  Comparator,
  DeadlineKind,
  ResponsibilityForm,
  ResponsibilityRole,
  Severity,
  TargetChange,
  TargetKind,
  UnreadReason,
} from '../types.js';

/** A word in every language. */
export interface Word {
  readonly zh: string;
  readonly en: string;
}

/** A word for each value. */
export type Words<Key extends string> = Readonly<Record<Key, Word>>;

/** In the order in which a task names them. */
export const ROLE_WORDS: Words<ResponsibilityRole> = {
  leader: { zh: '领导', en: 'leader' },
  lead: { zh: '牵头', en: 'lead' },
  responsible: { zh: '责任', en: 'responsible' },
  cooperating: { zh: '配合', en: 'cooperating' },
  supervising: { zh: '督导', en: 'supervising' },
};

/** What a column of those who have the role is headed with. */
export const ROLE_TITLES: Words<ResponsibilityRole> = {
  leader: { zh: '责任领导', en: 'Leader' },
  lead: { zh: '牵头单位', en: 'Lead' },
  responsible: { zh: '责任单位', en: 'Responsible' },
  cooperating: { zh: '配合单位', en: 'Cooperating' },
  supervising: { zh: '督导单位', en: 'Supervising' },
};

export const FORM_WORDS: Words<ResponsibilityForm> = {
  label: { zh: '标签', en: 'label' },
  bracket: { zh: '括注', en: 'bracket' },
  heading: { zh: '标题', en: 'heading' },
  table: { zh: '表格', en: 'table' },
  prose: { zh: '叙述', en: 'prose' },
};

export const TARGET_WORDS: Words<TargetKind> = {
  outcome: { zh: '水平', en: 'outcome' },
  output: { zh: '数量', en: 'output' },
  limit: { zh: '限额', en: 'limit' },
  allocation: { zh: '分配', en: 'allocation' },
};

export const CHANGE_WORDS: Words<TargetChange> = {
  level: { zh: '达到', en: 'level' },
  increase: { zh: '增长', en: 'increase' },
  decrease: { zh: '下降', en: 'decrease' },
};

export const COMPARATOR_SIGNS: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '<=': '≤',
  '>': '＞',
  '<': '＜',
  '=': '＝',
  '~': '≈',
  range: '–',
};

export const DEADLINE_WORDS: Words<DeadlineKind> = {
  by: { zh: '截止', en: 'by' },
  in: { zh: '期间', en: 'in' },
  range: { zh: '起止', en: 'range' },
  from: { zh: '起始', en: 'from' },
  recurring: { zh: '定期', en: 'recurring' },
  within: { zh: '时长', en: 'within' },
  ongoing: { zh: '长期', en: 'ongoing' },
};

export const CITATION_WORDS: Words<CitationKind> = {
  law: { zh: '法规', en: 'law' },
  document: { zh: '公文', en: 'document' },
  standard: { zh: '标准', en: 'standard' },
  self: { zh: '所印发', en: 'issued here' },
  other: { zh: '其他', en: 'other' },
};

export const SEVERITY_WORDS: Words<Severity> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'hint' },
};

export const UNREAD_WORDS: Words<UnreadReason> = {
  'page-furniture': { zh: '页眉页脚', en: 'page head or foot' },
  'web-furniture': { zh: '网页边栏', en: 'surroundings on the web' },
  markup: { zh: '标记', en: 'mark-up' },
  'contents-line': { zh: '目录行', en: 'contents line' },
  other: { zh: '没有读出', en: 'not made out' },
};
