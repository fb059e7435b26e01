/** The wording of the summary of an issue. */
export const SUMMARY_MESSAGES = {
  'summary/source': {
    zh: '来源：{name}，{lines} 行，{length} 字符',
    en: 'Source: {name}, {lines} lines, {length} characters',
  },
  'summary/segmenter': { zh: '，分词器 {segmenter}', en: ', segmenter {segmenter}' },
  'summary/no-masthead': {
    zh: '（没有公报刊头，按单件公文读取）',
    en: '(no gazette masthead, read as single notices)',
  },
  'summary/untitled': { zh: '（未见刊名）', en: '(no title of the gazette)' },
  'summary/year': {
    zh: '{year}年',
    en: '  {year}',
  },
  'summary/issue': {
    zh: '第{number}期',
    en: ' no. {number}',
  },
  'summary/cumulative': {
    zh: '（总第{number}期）',
    en: ' (no. {number} overall)',
  },
  'summary/published': {
    zh: '  {date} 出版',
    en: '  published {date}',
  },
  'summary/number': { zh: '发文字号', en: '\nDocument number' },
  'summary/date': { zh: '成文日期', en: '\nDated' },
  'summary/no-number': { zh: '（无字号）', en: '(no number)' },
  'summary/no-title': { zh: '（无标题）', en: '(no title)' },
  'summary/sections': { zh: '章节', en: 'Sec-\ntions' },
  'summary/tasks': { zh: '任务', en: '\nTasks' },
  'summary/duties': { zh: '责任', en: '\nDuties' },
  'summary/targets': { zh: '目标', en: 'Tar-\ngets' },
  'summary/deadlines': { zh: '时限', en: 'Dead-\nlines' },
  'summary/citations': { zh: '引用', en: 'Cita-\ntions' },
  'summary/people': { zh: '人员', en: '\nPeople' },
  'summary/total': { zh: '合计 {count} 件', en: 'Total: {count}' },
  'summary/contents': {
    zh: '目录：列有 {listed} 件，在正文中找到 {found} 件',
    en: 'Contents: {listed} listed, {found} of them found in the text',
  },
  'summary/duties-note': {
    zh: '责任：按“任务—角色—单位”计数；只计明文标注的，不计从叙述推断的',
    en: 'Duties: one per task, role and body, from printed labels only, not from prose',
  },
  'summary/no-notices': { zh: '文中没有找到公文。', en: 'No notice was found in the text.' },
  'summary/repairs': {
    zh: '修复：{count} 处（断行、空格等；原文未改动，每处都记在 JSON 中）',
    en: 'Repairs: {count} (line breaks, spaces …; source unchanged, each is in the JSON)',
  },
  'summary/diagnostics': { zh: '诊断：{count} 条', en: 'Diagnostics: {count}' },
  'summary/by-severity': {
    zh: '（错误 {errors}，警告 {warnings}，提示 {infos}）',
    en: ' (errors {errors}, warnings {warnings}, hints {infos})',
  },
  'summary/line': { zh: '第 {line} 行', en: 'line {line}' },
  'summary/written': { zh: 'JSON 已写入：{path}', en: 'JSON written to: {path}' },
} as const;
