/** What each exit code means. */
export const EXIT_MESSAGES = {
  'exit/ok': {
    zh: '成功（文中没有公文也算成功，摘要和 JSON 会注明）',
    en: 'done (also where the text has no notice; summary and JSON say so)',
  },
  'exit/failed': {
    zh: '有输入未能转换，或诊断、核对未通过',
    en: 'inputs could not be converted, or diagnostics or a check did not pass',
  },
  'exit/usage': { zh: '命令或选项有误', en: 'wrong command or option' },
  'exit/unreadable': {
    zh: '输入读不到：文件不存在、是文件夹或没有权限',
    en: 'cannot read the input: no such file, a folder, no permission',
  },
  'exit/empty': { zh: '输入是空的', en: 'the input is empty' },
  'exit/not-text': {
    zh: '输入不是文字，或编码无法解读',
    en: 'the input is not text, or in no known encoding',
  },
  'exit/unwritable': { zh: '结果写不出去', en: 'cannot write the output' },
  'exit/no-segmenter': { zh: '所选的分词器没有安装', en: 'the segmenter is not installed' },
  'exit/bug': { zh: '程序自身出错，请报告', en: 'a bug in the program; please report it' },
  'exit/no-gold': {
    zh: '没有可用的人工标注',
    en: 'no gold (annotation by hand) that can be used',
  },
} as const;
