import { z } from 'zod';

/** The kinds of the 2012 《党政机关公文处理工作条例》, article 8, and behind them kinds of texts that such documents issue. */
export const documentTypeSchema = z
  .enum([
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
  ])
  .meta({
    id: 'DocumentType',
    title: '文种',
    description: 'The last of these words in the title, with brackets such as （试行） set aside.',
  });

export type DocumentType = z.infer<typeof documentTypeSchema>;
