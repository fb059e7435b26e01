import { z } from 'zod';
import { entityShape } from './entity-shape.js';
import { recordIdSchema } from './record-id.js';
import { spanSchema } from './span.js';
import { textSchema } from './text.js';
import { textShape } from './text-shape.js';

/** How the cells of a table are told apart in the source. */
export const tableFormSchema = z.enum(['html', 'pipe', 'tabs', 'columns', 'cells', 'boxes']).meta({
  id: 'TableForm',
  title: '表格形式',
  description:
    'html · pipe Markdown 竖线 · tabs 制表符 · columns 空格分栏 · cells 一行一格 · boxes 页面坐标.',
});

/** What the cells of a column say, as its head tells. */
export const columnMeaningSchema = z
  .enum([
    'number',
    'task',
    'leader',
    'lead',
    'responsible',
    'cooperating',
    'supervising',
    'deadline',
    'metric',
    'target',
    'current',
    'unitOfMeasure',
    'person',
    'position',
    'note',
    'other',
  ])
  .meta({
    id: 'ColumnMeaning',
    title: '栏目含义',
    description:
      'number 序号 · task 工作任务 · leader 责任领导 · lead 牵头 · responsible 责任 · cooperating 配合 · supervising 督导 · deadline 完成时限 · metric 指标 · target 目标值 · current 现状值 · unitOfMeasure 计量单位 · person 姓名 · position 职务 · note 备注 · other 其他.',
  });

const tableCellSchema = z
  .strictObject({
    ...textShape,
    rowSpan: z
      .int()
      .positive()
      .meta({ title: '占行数', description: 'Rows that the printed cell takes up.' }),
    columnSpan: z
      .int()
      .positive()
      .meta({ title: '占列数', description: 'Columns that the printed cell takes up.' }),
  })
  .meta({
    id: 'TableCell',
    title: '单元格',
    description: 'What a table prints for one row and column; a blank one has an empty text.',
  });

const tableColumnSchema = z
  .strictObject({
    ...textShape,
    meaning: columnMeaningSchema.meta({
      title: '栏目含义',
      description: 'What its cells say, as the head tells.',
    }),
  })
  .meta({
    id: 'TableColumn',
    title: '栏目',
    description: 'A column with its head; heads over several rows are read on from the top down.',
  });

const tableRowSchema = z
  .strictObject({
    path: z.string().min(1).meta({
      title: '层次路径',
      description: 'Path of the table and the printed number of the row, else its place: 表1/3.',
    }),
    cells: z.array(tableCellSchema).meta({
      title: '单元格',
      description:
        'One for each column; a merged cell stands in every row and column that it takes up.',
    }),
    span: spanSchema.meta({ title: '原文区间', description: 'All cells of the row.' }),
  })
  .meta({ id: 'TableRow', title: '表行', description: 'A row below the head of a table.' });

/** Rows and columns of print; a table that pages cut is one. */
export const tableSchema = z
  .strictObject({
    id: recordIdSchema,
    path: z.string().min(1).meta({
      title: '层次路径',
      description: '表1, 表2 behind the path of the section or attachment that it stands in.',
    }),
    form: tableFormSchema.meta({
      title: '表格形式',
      description: 'How its cells are told apart in the source.',
    }),
    caption: textSchema
      .nullable()
      .meta({ title: '表题', description: 'Title printed right above it.' }),
    columns: z.array(tableColumnSchema).meta({ title: '栏目', description: 'From left to right.' }),
    rows: z.array(tableRowSchema).meta({ title: '表行', description: 'In printed order.' }),
    span: spanSchema.meta({ title: '原文区间', description: 'From its head to its last row.' }),
    rule: entityShape.rule,
    page: entityShape.page,
  })
  .meta({
    id: 'Table',
    title: '表格',
    description: 'A table of a notice; rows of tasks, indicators and people are entities as well.',
  });
