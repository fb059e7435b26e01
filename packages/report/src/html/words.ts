import type {
  Citation,
  Deadline,
  Diagnostic,
  Responsibility,
  Target,
  Unread,
} from '@gongbao/schema';
import type { Wording } from './say.js';

type Words<Key extends string> = Readonly<Record<Key, Wording>>;

export const ROLE_WORDS: Words<Responsibility['role']> = {
  leader: ['领导', 'leader'],
  lead: ['牵头', 'lead'],
  responsible: ['责任', 'responsible'],
  cooperating: ['配合', 'cooperating'],
  supervising: ['督导', 'supervising'],
};

export const FORM_WORDS: Words<Responsibility['form']> = {
  label: ['标签', 'label'],
  bracket: ['括注', 'bracket'],
  heading: ['标题', 'heading'],
  table: ['表格', 'table'],
  prose: ['叙述', 'prose'],
};

export const TARGET_WORDS: Words<Target['kind']> = {
  outcome: ['水平', 'outcome'],
  output: ['数量', 'output'],
  limit: ['限额', 'limit'],
  allocation: ['分配', 'allocation'],
};

export const CHANGE_WORDS: Words<Target['change']> = {
  level: ['', ''],
  increase: ['增', 'increase'],
  decrease: ['减', 'decrease'],
};

export const DEADLINE_WORDS: Words<Deadline['kind']> = {
  by: ['截止', 'by'],
  in: ['期间', 'in'],
  range: ['起止', 'range'],
  from: ['开始', 'from'],
  recurring: ['定期', 'recurring'],
  within: ['时长', 'within'],
  ongoing: ['长期', 'ongoing'],
};

export const CITATION_WORDS: Words<Citation['kind']> = {
  law: ['法规', 'law'],
  document: ['公文', 'document'],
  standard: ['标准', 'standard'],
  self: ['所印发', 'issued here'],
  other: ['其他', 'other'],
};

export const SEVERITY_WORDS: Words<Diagnostic['severity']> = {
  error: ['错误', 'error'],
  warning: ['警告', 'warning'],
  info: ['提示', 'hint'],
};

export const REASON_WORDS: Words<Unread['reason']> = {
  'page-furniture': ['页眉页脚', 'page head or foot'],
  'web-furniture': ['网页边栏', 'surroundings on the web'],
  markup: ['标记', 'mark-up'],
  'contents-line': ['目录行', 'contents line'],
  other: ['没有读出', 'not made out'],
};
