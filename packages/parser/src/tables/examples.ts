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
    text: '序号\t指标\t单位\t目标值\t\t属性\n\t\t\t2031年\t2033年\t\n1\t再生水利用率\t%\t26\t30\t预期性\n2\t湿地保护率\t%\t55\t58\t约束性',
    gives: [
      '表1 tabs: 序号=number | 指标=metric | 单位=unitOfMeasure | 目标值2031年=target | 目标值2033年=target | 属性=other',
      '表1/1: 1 | 再生水利用率 | % | 26 | 30 | 预期性',
      '表1/2: 2 | 湿地保护率 | % | 55 | 58 | 约束性',
    ],
    shows: 'a head over two rows, of which tabs leave blank what others share',
  },
  {
    text: '序号  工程      责任单位              时限\n                牵头        配合\n1     东湖水厂  县水利局    县财政局    6月底前\n2     南岭公路  县交通局    各镇        9月底前',
    gives: [
      '表1 columns: 序号=number | 工程=other | 责任单位牵头=lead | 责任单位配合=cooperating | 时限=deadline',
      '表1/1: 1 | 东湖水厂 | 县水利局 | 县财政局 | 6月底前',
      '表1/2: 2 | 南岭公路 | 县交通局 | 各镇 | 9月底前',
    ],
    shows: 'a head over two rows in columns',
  },
  {
    text: '改革事项\n\n主要举措\n\n牵头部门\n\n企业开办\n\n推行全程网办。\n\n县审批局\n\n用水报装\n\n取消接入费用。\n\n县水务局\n\n其他事项另行安排。',
    gives: [
      '表1 cells: 改革事项=other | 主要举措=task | 牵头部门=lead',
      '表1/1: 企业开办 | 推行全程网办。 | 县审批局',
      '表1/2: 用水报装 | 取消接入费用。 | 县水务局',
    ],
    shows: 'a cell a line, the first head unknown',
  },
  {
    text: '返回顶部\t\t\t\t\t\t\t\t打印本页\n联系方式\t\t\t\t\t\t\t\t网站地图\n使用帮助\t\t\t\t\t\t\t\t隐私声明',
    gives: [],
    shows: 'tabs that set in the furniture of a page',
  },
  {
    text: '推进重点工作。\n\n工作任务    落实到人',
    gives: [],
    shows: 'a wide gap makes no table',
  },
];
