/**
 * 文种: the kinds of the 2012 《党政机关公文处理工作条例》, article 8, and behind them kinds of texts that
 * such documents issue. A kind that ends another one stands behind it (命令, 令).
 * A module of its own without zod, so that a reader of titles does not load zod for a list of words.
 */
export const DOCUMENT_TYPES = [
  '通知',
  '意见',
  '决定',
  '公告',
  '通告',
  '通报',
  '批复',
  '函',
  '命令',
  '令',
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
] as const;
