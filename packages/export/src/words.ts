import type { Comparator, DeadlineKind, ResponsibilityRole } from '@gongbao/schema/types';

/** The languages of heads; what the document says stays Chinese. */
export type Language = 'zh' | 'en';

/** A word in every language. */
export type Word = Readonly<Record<Language, string>>;

export const ROLES: Readonly<Record<ResponsibilityRole, Word>> = {
  leader: { zh: '责任领导', en: 'Leader' },
  lead: { zh: '牵头单位', en: 'Lead' },
  responsible: { zh: '责任单位', en: 'Responsible' },
  cooperating: { zh: '配合单位', en: 'Cooperating' },
  supervising: { zh: '督导单位', en: 'Supervising' },
};

export const COMPARATORS: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '<=': '≤',
  '>': '>',
  '<': '<',
  '=': '＝',
  '~': '约',
  range: '＝',
};

export const DEADLINE_KINDS: Readonly<Record<DeadlineKind, Word>> = {
  by: { zh: '截止', en: 'by' },
  in: { zh: '期间', en: 'in' },
  range: { zh: '起止', en: 'range' },
  from: { zh: '起始', en: 'from' },
  recurring: { zh: '定期', en: 'recurring' },
  within: { zh: '时长', en: 'within' },
  ongoing: { zh: '长期', en: 'ongoing' },
};
