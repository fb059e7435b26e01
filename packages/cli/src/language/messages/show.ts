/** The wording of `gongbao show`. */
export const SHOW_MESSAGES = {
  'show/summary': {
    zh: '以表格查看：任务、责任单位、目标、时限等',
    en: 'look at tasks, duties, targets, deadlines … as a table',
  },
  'show/description': {
    zh: '把读出的内容列成表格，每行注明原文行号；可按单位、角色、时间筛选。\noutline 章节，tasks 任务，triples 责任，targets 目标，deadlines 时限，unread 未读文字。',
    en: 'Lists what was read as a table, with the line of the source; filtered by body, role and time.\nThe views are outline, tasks, triples (task, role, body), targets, deadlines and unread.',
  },
  'show/usage': { zh: '<内容> <文件…> [选项]', en: '<view> <file…> [options]' },
  'show/view': { zh: '看什么', en: 'what to show' },
  'show/role': { zh: '角色', en: 'role' },
  'show/day': { zh: '日期', en: 'day' },
  'show/number': { zh: '字号或标题', en: 'number or title' },
  'show/unit-option': {
    zh: '只看名称中有这几个字的单位或人',
    en: 'only bodies or people whose name has this in it',
  },
  'show/role-option': { zh: '只看这种角色：{roles}', en: 'only this role: {roles}' },
  'show/from-option': {
    zh: '只看截止日不早于此日的，如 2018-06 或 2018-06-01',
    en: 'only what is due on this day or later: 2018-06 or 2018-06-01',
  },
  'show/to-option': { zh: '只看截止日不晚于此日的', en: 'only what is due on this day or earlier' },
  'show/notice-option': {
    zh: '只看字号或标题中有这几个字的公文',
    en: 'only notices whose number or title has this in it',
  },
  'show/line': { zh: '行', en: 'Line' },
  'show/heading': { zh: '章节', en: 'Section' },
  'show/path': { zh: '编号', en: 'Path' },
  'show/task': { zh: '任务', en: 'Task' },
  'show/unit': { zh: '单位', en: 'Body' },
  'show/units': { zh: '单位', en: 'Bodies' },
  'show/deadline': { zh: '时限', en: 'Deadline' },
  'show/metric': { zh: '指标', en: 'Metric' },
  'show/demand': { zh: '要求', en: 'Demand' },
  'show/printed': { zh: '原文', en: 'As printed' },
  'show/kind': { zh: '类别', en: 'Kind' },
  'show/start': { zh: '起', en: 'From' },
  'show/end': { zh: '止', en: 'To' },
  'show/reason': { zh: '原因', en: 'Reason' },
  'show/total': { zh: '共 {count} 行', en: 'Rows: {count}' },
  'help/example-show': {
    zh: '查看下半年到期的任务（--unit 可只看某个单位）',
    en: 'see what is due in the second half of the year (--unit: of one body)',
  },
} as const;
