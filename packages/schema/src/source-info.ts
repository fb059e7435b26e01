import { z } from 'zod';

/** How a text was read; only what was not the default is given. */
export const readingOptionsSchema = z
  .strictObject({
    repairsOff: z
      .array(z.string().min(1))
      .optional()
      .meta({ title: '停用的修复', description: 'Rules of repairs that were switched off.' }),
    lexicon: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .meta({
        title: '词典摘要',
        description: 'Hex SHA-256 of the words that the caller added, as JSON with keys in order.',
      }),
    extractors: z.array(z.string().min(1)).optional().meta({
      title: '自定义提取器',
      description: 'Kinds that extractors of the caller were asked for, in their order.',
    }),
    only: z
      .array(z.enum(['head']))
      .optional()
      .meta({ title: '只读部分', description: 'The only parts that were read.' }),
  })
  .meta({
    id: 'ReadingOptions',
    title: '读取选项',
    description: 'How a text was read, where that was not the default.',
  });

/** What was read, so that offsets and results can be traced to the exact bytes. */
export const sourceInfoSchema = z
  .strictObject({
    name: z
      .string()
      .nullable()
      .meta({ title: '来源名称', description: 'File name or other name given by the caller.' }),
    mediaType: z
      .string()
      .min(1)
      .meta({ title: '媒体类型', description: 'Media type of the input, such as text/markdown.' }),
    encoding: z.string().nullable().meta({
      title: '字符编码',
      description: 'Encoding the bytes were decoded from, null where a string was given.',
    }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({
        title: '摘要值',
        description: 'Hex SHA-256 of the bytes, of the UTF-8 form where a string was given.',
      }),
    length: z.int().nonnegative().meta({
      title: '长度',
      description: 'Length of the decoded source text in the offset unit.',
    }),
    offsetUnit: z
      .literal('utf16')
      .meta({ title: '偏移单位', description: 'All offsets count UTF-16 code units.' }),
    segmenter: z.string().min(1).meta({
      title: '分词器',
      description: '`none`, or name and version of the word segmenter that was passed in.',
    }),
    options: readingOptionsSchema.meta({
      title: '选项',
      description: 'How it was read, where that was not the default.',
    }),
  })
  .meta({
    id: 'SourceInfo',
    title: '来源信息',
    description: 'What was read, traceable to the exact bytes.',
  });
