/** The wording of `gongbao score`, a part of the table of wording. */
export const SCORE_MESSAGES = {
  'exit/no-gold': {
    zh: '没有可用的人工标注',
    en: 'no gold (annotation by hand) that can be used',
  },

  'score/description': {
    zh: '读取文件夹里的每个 .txt，与人工标注逐项比较，\n按类别列出对、多、漏的条数及准确率、召回率、F1。\n标注是“名称.txt”旁边的“名称.gold.json”，或文件夹里的 gold.json。\n严格：所比字段全部相同（全半角与空白不计）。\n宽松：读出了该条即可，如目标不看指标、责任不看角色。',
    en: 'Compares what is read in each .txt of a folder with what a person read (gold):\ncounts of right, extra and missed records, precision, recall and F1.\nThe gold is “name.gold.json” beside “name.txt”, or one gold.json in the folder.\nStrict: all compared fields are equal, widths and white space aside.\nLenient: the record was found; a target without metric, a duty without role.',
  },
  'score/summary': {
    zh: '与人工标注比较，算出准确率和召回率',
    en: 'compare with annotation by hand: precision and recall',
  },
  'help/example-score': {
    zh: '与人工标注比较，列出每一处不符',
    en: 'compare with annotation by hand, list what differs',
  },
  'score/usage': { zh: '<文件夹> [选项]', en: '<folder> [options]' },
  'score/argument': { zh: '文件夹', en: 'folder' },
  'score/folder': {
    zh: '放有 .txt 文字及其人工标注的文件夹',
    en: 'folder of .txt files and their gold',
  },
  'score/file': { zh: '文件', en: 'file' },
  'score/gold-option': {
    zh: '人工标注文件，代替文件夹里的标注',
    en: 'gold file, in place of what lies in the folder',
  },
  'score/markdown-option': { zh: '输出 Markdown 表格', en: 'print Markdown tables' },
  'score/misses-option': {
    zh: '另列每一处不符：第几行、应是什么、读成什么',
    en: 'list every disagreement: line, expected, read',
  },
  'score/by-document-option': { zh: '每篇文字另列一表', en: 'a table for each text as well' },

  'score/entity': { zh: '类别', en: 'Entity' },
  'score/measure': { zh: '口径', en: 'Measure' },
  'score/gold': { zh: '标注', en: 'Gold' },
  'score/right': { zh: '对', en: 'Right' },
  'score/extra': { zh: '多', en: 'Extra' },
  'score/missed': { zh: '漏', en: 'Missed' },
  'score/precision': { zh: '准确率', en: 'Precision' },
  'score/recall': { zh: '召回率', en: 'Recall' },
  'score/f1': { zh: 'F1', en: 'F1' },
  'score/field': { zh: '字段', en: 'Field' },
  'score/compared': { zh: '比较', en: 'Compared' },
  'score/share': { zh: '正确率', en: 'Share' },
  'score/strict': { zh: '严格', en: 'strict' },
  'score/lenient': { zh: '宽松', en: 'lenient' },

  'score/documents': { zh: '公文', en: 'documents' },
  'score/sections': { zh: '章节', en: 'sections' },
  'score/headings': { zh: '一级标题', en: 'top headings' },
  'score/tasks': { zh: '任务', en: 'tasks' },
  'score/triples': { zh: '责任（明文）', en: 'duties (printed)' },
  'score/prose': { zh: '责任（叙述）', en: 'duties (prose)' },
  'score/targets': { zh: '目标（不含分配）', en: 'targets (no allocations)' },
  'score/allocations': { zh: '目标：分配', en: 'targets: allocations' },
  'score/deadlines': { zh: '时限', en: 'deadlines' },
  'score/citations': { zh: '引用', en: 'citations' },
  'score/people': { zh: '人员', en: 'people' },

  'score/total': { zh: '合计：{count} 篇文字', en: 'All texts: {count}' },
  'score/fields': {
    zh: '逐字段（公文全部比较；其余只比较宽松口径下读出的）',
    en: 'Field by field (documents: all; others: of those right in the lenient sense)',
  },
  'score/misses': { zh: '不符：{count} 处', en: 'Disagreements: {count}' },
  'score/line': { zh: '第 {line} 行', en: 'line {line}' },
  'score/is-missed': { zh: '漏', en: 'missed' },
  'score/is-extra': { zh: '多', en: 'extra' },
  'score/is-different': { zh: '不同', en: 'differs' },
  'score/none': { zh: '（无）', en: '(none)' },
  'score/skipped': {
    zh: '注意：{count} 篇文字没有人工标注，未计分：{names}',
    en: 'Note: {count} texts have no gold and are not scored: {names}',
  },

  'error/folder-missing': {
    zh: '找不到文件夹“{path}”。\n请检查名称；当前文件夹是 {folder}',
    en: 'No such folder: “{path}”.\nCheck its name; the current folder is {folder}',
  },
  'error/not-folder': {
    zh: '“{path}”是文件，不是文件夹。\n请写出放有文字和人工标注的文件夹。',
    en: '“{path}” is a file, not a folder.\nName the folder that has the texts and their gold.',
  },
  'error/no-texts': {
    zh: '“{path}”里没有 .txt 文件。\n请把要计分的文字（UTF-8）放进这个文件夹。',
    en: 'There is no .txt file in “{path}”.\nPut the texts to be scored (UTF-8) into this folder.',
  },
  'error/no-gold': {
    zh: '“{path}”里的文字都没有人工标注。\n请在“名称.txt”旁放“名称.gold.json”，或用 --gold 指明标注文件。',
    en: 'No text in “{path}” has gold.\nPut “name.gold.json” beside “name.txt”, or name the gold file with --gold.',
  },
  'error/gold-not-json': {
    zh: '标注文件“{path}”不是 JSON（{reason}）。\n请用编辑器检查它的括号、引号和逗号。',
    en: 'The gold file “{path}” is not JSON ({reason}).\nCheck its brackets, quotes and commas in an editor.',
  },
  'error/gold-not-known': {
    zh: '看不懂标注文件“{path}”：{place} 处不合格式（{reason}）。\n请按 docs/accuracy.md 所述的格式修改。',
    en: 'Cannot make out the gold file “{path}”: wrong at {place} ({reason}).\nMend it by the form that docs/accuracy.md describes.',
  },
} as const;
