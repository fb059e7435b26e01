import type { DocumentType } from '@gongbao/schema';

const BRACKETED_TAIL = /(?:\([^()]*\)|\[[^[\]]*\])$/;

/** 文种 that are read in titles, longest first, so that 命令 is not read as 令. */
export const DOCUMENT_TYPES = [
  '通知',
  '意见',
  '决定',
  '公告',
  '通告',
  '通报',
  '批复',
  '命令',
  '纪要',
  '议案',
  '报告',
  '请示',
  '决议',
  '公报',
  '条例',
  '规定',
  '办法',
  '细则',
  '方案',
  '计划',
  '规划',
  '要点',
  '函',
  '令',
] as const satisfies readonly DocumentType[];

/** The 文种 that a folded title ends with, brackets such as （试行） set aside, or null. */
export function documentTypeOf(foldedTitle: string): DocumentType | null {
  let title = foldedTitle.trim();
  while (BRACKETED_TAIL.test(title)) title = title.replace(BRACKETED_TAIL, '').trimEnd();
  return DOCUMENT_TYPES.find((type) => title.endsWith(type)) ?? null;
}
