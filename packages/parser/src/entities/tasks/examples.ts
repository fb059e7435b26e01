import type { Task } from '@gongbao/schema/types';
import type { ExampleTable } from '../example.js';

/** Read in a bare notice. */
export const TASK_EXAMPLES: ExampleTable<Task> = {
  describe: ({ path, number, heading }) => `${path}: ${number ?? '—'} ${heading?.text ?? '—'}`,
  examples: [
    {
      text: '一、改善水质。\n\n1.治理河道。抓好清淤。\n\n2.治理湖泊。抓好补水。',
      gives: ['一/1: 1 治理河道', '一/2: 2 治理湖泊'],
      shows: 'items with arabic numbers',
    },
    {
      text: '一、改善水质\n\n抓好清淤。\n\n责任单位：水务局',
      gives: ['一: — 改善水质'],
      shows: 'any unit that carries a responsibility',
    },
    {
      text: '一、改善水质。做到：1、清淤；2、补水。\n\n（1）抓好管护。',
      gives: [],
      shows: 'numbers inside a paragraph or in brackets are no tasks',
    },
    {
      text: '| 序号 | 工作任务 | 牵头单位 | 配合单位 | 完成时限 |\n| --- | --- | --- | --- | --- |\n| 1 | 新建水厂2座。 | 县水利局 | 各镇、街道 | 6月底前 |\n| 2 | 落实巡查制度。 | 县应急局 | | 长期坚持 |',
      gives: ['表1/1: 1 新建水厂2座。', '表1/2: 2 落实巡查制度。'],
      shows: 'the rows of a table of tasks',
    },
  ],
};
