import { z } from 'zod';
import { colophonSchema } from './colophon.js';
import { contentsEntrySchema } from './contents.js';
import { diagnosticSchema } from './diagnostic.js';
import { generatorSchema } from './generator.js';
import { mastheadSchema } from './masthead.js';
import { noticeSchema } from './notice.js';
import { repairSchema } from './repair.js';
import { sourceInfoSchema } from './source-info.js';
import { textSchema } from './text.js';
import { unreadSchema } from './unread.js';

/** Everything that was read from one input; bound the depth of foreign data first, validation overflows past 500 levels. */
export const issueSchema = z
  .strictObject({
    schemaVersion: z
      .literal('1.1')
      .meta({ title: '模式版本', description: 'Version of this schema.' }),
    generator: generatorSchema.meta({ title: '生成程序', description: 'What made this.' }),
    source: sourceInfoSchema.meta({ title: '来源信息', description: 'What was read.' }),
    masthead: mastheadSchema.nullable().meta({
      title: '刊头',
      description: 'Null where the input is not a gazette issue but bare notices.',
    }),
    contents: z
      .array(contentsEntrySchema)
      .meta({ title: '目录', description: 'Table of contents in printed order.' }),
    frontMatter: z.array(textSchema).meta({
      title: '刊前内容',
      description: 'Lines before the first notice that are no field of masthead or contents alone.',
    }),
    notices: z
      .array(noticeSchema)
      .meta({ title: '公文', description: 'Notices in printed order.' }),
    backMatter: z
      .array(textSchema)
      .meta({ title: '刊后内容', description: 'What stands behind the last notice.' }),
    colophon: colophonSchema
      .nullable()
      .meta({ title: '版权页', description: 'Null where none is printed.' }),
    unread: z
      .array(unreadSchema)
      .meta({ title: '未读文字', description: 'What stands in no other record, and why.' }),
    repairs: z
      .array(repairSchema)
      .meta({ title: '修复', description: 'How the reading differs from the source.' }),
    diagnostics: z
      .array(diagnosticSchema)
      .meta({ title: '诊断', description: 'What in the content is not as expected.' }),
  })
  .meta({
    id: 'Issue',
    title: '一期公报',
    description: 'Everything that was read from one gazette issue.',
  });
