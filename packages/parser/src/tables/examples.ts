import type { Table } from '@gongbao/schema/types';

/** A body of text with a table, and how it is read: columns with their meaning, then the rows. */
interface TableExample {
  readonly text: string;
  readonly gives: readonly string[];
  readonly shows: string;
}

/** A table in lines: its path, form and columns, then a line for each row. */
export function describeTable({ path, form, columns, rows }: Table): string[] {
  const heads = columns.map(({ text, meaning }) => `${text}=${meaning}`).join(' | ');
  return [
    `${path} ${form}: ${heads}`,
    ...rows.map((row) => `${row.path}: ${row.cells.map(({ text }) => text).join(' | ')}`),
  ];
}

/** Read in a bare notice. */
export const TABLE_EXAMPLES: readonly TableExample[] = [
  {
    text: '| 序号 | 工作任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 清理河道。 | 县水利局 |\n| 2 | 建设护岸。 | |',
    gives: [
      '表1 pipe: 序号=number | 工作任务=task | 责任单位=responsible',
      '表1/1: 1 | 清理河道。 | 县水利局',
      '表1/2: 2 | 建设护岸。 | 县水利局',
    ],
    shows: 'bars; bodies that two rows share are printed once',
  },
  {
    text: '<table><tr><td rowspan=2>序号<td rowspan=2>指标<td colspan=2>目标值<tr><td>2019年<td>2020年<tr><td>1<td>森林覆盖率（%）<td>34<td>36</table>',
    gives: [
      '表1 html: 序号=number | 指标=metric | 目标值2019年=target | 目标值2020年=target',
      '表1/1: 1 | 森林覆盖率（%） | 34 | 36',
    ],
    shows: 'HTML as it is found; a head over two rows',
  },
  {
    text: '序号\t工作任务\t责任单位\n1\t清理\n河道。\t县水利局\n2\t建设护岸。\t县住建局',
    gives: [
      '表1 tabs: 序号=number | 工作任务=task | 责任单位=responsible',
      '表1/1: 1 | 清理河道。 | 县水利局',
      '表1/2: 2 | 建设护岸。 | 县住建局',
    ],
    shows: 'tabs; a cell broken over lines',
  },
  {
    text: '序号  工作任务          责任单位    完成时限\n1     清理河道12条，建  县水利局    6月底前\n      设护岸5公里。\n2     建设护岸。        县住建局    9月底前',
    gives: [
      '表1 columns: 序号=number | 工作任务=task | 责任单位=responsible | 完成时限=deadline',
      '表1/1: 1 | 清理河道12条，建设护岸5公里。 | 县水利局 | 6月底前',
      '表1/2: 2 | 建设护岸。 | 县住建局 | 9月底前',
    ],
    shows: 'columns with blanks between them',
  },
  {
    text: '序号\n\n工作任务\n\n责任单位\n\n一、治水\n\n1\n\n清理河道。\n\n县水利局、\n\n各镇\n\n2\n\n建设护岸。\n\n县住建局',
    gives: [
      '表1 cells: 序号=number | 工作任务=task | 责任单位=responsible',
      '表1/一: 一、治水 | 一、治水 | 一、治水',
      '表1/1: 1 | 清理河道。 | 县水利局、各镇',
      '表1/2: 2 | 建设护岸。 | 县住建局',
    ],
    shows: 'a cell a line; a row that heads others',
  },
  {
    text: '序号\n\n工作任务\n\n责任单位\n\n完成\n\n时限\n\n1\n\n清理河道。\n\n县水利局、县财政\n\n局\n\n6月底前\n\n2\n\n建设护岸。\n\n县住建局\n\n9月底前\n\n3\n\n绿化河岸。\n\n县林业局\n\n10月底前',
    gives: [
      '表1 cells: 序号=number | 工作任务=task | 责任单位=responsible | 完成时限=deadline',
      '表1/1: 1 | 清理河道。 | 县水利局、县财政局 | 6月底前',
      '表1/2: 2 | 建设护岸。 | 县住建局 | 9月底前',
      '表1/3: 3 | 绿化河岸。 | 县林业局 | 10月底前',
    ],
    shows: 'a cell a line; a head and a name that line ends broke',
  },
  {
    text: '责任单位\n\n工作任务\n\n县水利局\n\n清理河道12条。\n\n县住建局\n\n改造老旧小区20个。\n\n其他工作另行安排。',
    gives: [
      '表1 cells: 责任单位=responsible | 工作任务=task',
      '表1/1: 县水利局 | 清理河道12条。',
      '表1/2: 县住建局 | 改造老旧小区20个。',
    ],
    shows: 'a cell a line, without numbers',
  },
  {
    text: '推进重点工作。\n\n工作任务    落实到人',
    gives: [],
    shows: 'a wide gap makes no table',
  },
];
