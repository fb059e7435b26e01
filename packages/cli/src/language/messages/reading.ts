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
  'reading/name': { zh: '名称', en: 'name' },
  'reading/segmenter-option': {
    zh: '分词器：{choices}（默认 none）；只增加主题词和疑似识别错误，其余结果不变',
    en: 'word segmenter: {choices} (default: none); adds keywords and suspected OCR errors, changes nothing else',
  },
} as const;
