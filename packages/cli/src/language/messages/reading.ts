/** The wording of the options of all commands that read texts. */
export const READING_MESSAGES = {
  'reading/markdown-option': {
    zh: '按 Markdown 读取（文件名以 .md 结尾时自动如此）',
    en: 'read as Markdown (names in .md always are)',
  },
  'reading/label': { zh: '编码', en: 'label' },
  'reading/encoding-option': {
    zh: '文件的编码（默认由程序判断）：utf-8 | gb18030 | gbk | gb2312 | big5 | big5-hkscs | utf-16le | utf-16be',
    en: 'encoding of the file (default: detected): utf-8 | gb18030 | gbk | gb2312 | big5 | big5-hkscs | utf-16le | utf-16be',
  },
  'reading/replace-option': {
    zh: '文件中有损坏的字节时不拒读：以 U+FFFD 代替，每处列入诊断',
    en: 'read damaged bytes as U+FFFD, each with a diagnostic, instead of refusing the file',
  },
  'reading/repairs': { zh: '规则', en: 'rules' },
  'reading/repairs-option': {
    zh: '不做这些修复（逗号分隔，名称见 JSON 的 repairs），例如 heal-name,heal-label',
    en: 'leave these repairs out (by their names in the JSON, with commas): heal-name,heal-label',
  },
  'reading/file': { zh: '文件', en: 'file' },
  'reading/lexicon-option': {
    zh: '本地词典（JSON）：机构名称、别名、计量单位、责任标签；写法见 docs/extending.md',
    en: 'words of a place (JSON): names of bodies, aliases, units, labels; see docs/extending.md',
  },
  'error/lexicon-no-json': {
    zh: '词典“{path}”不是 JSON（{reason}）。\n最简单的词典：{example}；引号和逗号须用半角。',
    en: 'The lexicon “{path}” is no JSON ({reason}).\nThe simplest one: {example}; quotes and commas are those of ASCII.',
  },
  'error/lexicon-invalid': {
    zh: '词典“{path}”的 {place} 不对：{reason}。\n可写 organizations、aliases（printed、name）、units（unit、family）、labels（label、role、persons），写法见 docs/extending.md',
    en: 'In the lexicon “{path}”, {place} is wrong: {reason}.\nIt may hold organizations, aliases (printed, name), units (unit, family), labels (label, role, persons); see docs/extending.md',
  },
  'reading/lexicon-whole': { zh: '内容', en: 'the whole' },
  'reading/name': { zh: '名称', en: 'name' },
  'reading/segmenter-option': {
    zh: '分词器：{choices}（默认 none）；只增加主题词和疑似识别错误，其余结果不变',
    en: 'word segmenter: {choices} (default: none); adds keywords and suspected OCR errors, changes nothing else',
  },
} as const;
