/** A page in the list beside every page: its title there and its path in the site. */
interface Entry {
  readonly text: string;
  readonly link: string;
}

interface Part {
  readonly text: string;
  readonly items: readonly Entry[];
}

/** What the site holds, in reading order: those who do not program first. */
export const SITE_MAP: readonly Part[] = [
  {
    text: '档案、督查人员',
    items: [
      { text: '十分钟上手', link: '/archivists.zh' },
      { text: '实例：一期公报的核对网页', link: '/example' },
      { text: '导出格式 Export formats', link: '/exports' },
      { text: '可以读取的格式 Input formats', link: '/formats' },
      { text: '诊断一览 Diagnostics', link: '/diagnostics' },
    ],
  },
  {
    text: '开发者 Developers',
    items: [
      { text: 'Guide for developers', link: '/developers' },
      { text: 'Functions 函数', link: '/api' },
      { text: 'Extending 扩展', link: '/extending' },
      { text: 'One notice, stage by stage', link: '/one-notice' },
      { text: 'Architecture', link: '/architecture' },
      { text: 'Recipes and house rules', link: '/contributing' },
    ],
  },
  {
    text: '使用数据的系统 Consumers of the data',
    items: [
      { text: '数据说明 Guide to the data', link: '/consumers' },
      { text: '字段一览 Schema reference', link: '/schema' },
      { text: '版本 Changelog', link: '/changelog' },
    ],
  },
  {
    text: '提取的内容 What is extracted',
    items: [
      { text: '编号任务 Tasks', link: '/entities/tasks' },
      { text: '责任分工 Responsibilities', link: '/entities/responsibilities' },
      { text: '量化目标 Targets', link: '/entities/targets' },
      { text: '时限 Deadlines', link: '/entities/deadlines' },
      { text: '引用文件 Citations', link: '/entities/citations' },
      { text: '名单人员 People', link: '/entities/people' },
      { text: '表格 Tables', link: '/entities/tables' },
      { text: '主题词 Keywords', link: '/entities/keywords' },
    ],
  },
  {
    text: '准确度和速度 Accuracy and speed',
    items: [
      { text: 'How well it reads 准确度', link: '/accuracy' },
      { text: 'How fast it reads 速度', link: '/speed' },
      { text: 'The gazette in fixtures', link: '/fixtures/yinchuan-jinfeng-2018-2' },
    ],
  },
];
