import type {
  Comparator,
  DeadlineKind,
  ResponsibilityRole,
  Severity,
  TargetChange,
} from '@gongbao/schema/types';

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
  '~': '≈',
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

export const CHANGES: Readonly<Record<TargetChange, Word>> = {
  level: { zh: '', en: '' },
  increase: { zh: '增长', en: ' up' },
  decrease: { zh: '下降', en: ' down' },
};

export const SEVERITIES: Readonly<Record<Severity, Word>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'hint' },
};
