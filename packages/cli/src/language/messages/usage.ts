/** The wording of the help and of what is wrong on a command line. */
export const USAGE_MESSAGES = {
  'help/program': {
    zh: '把政府公报的文字（OCR 或录入的 .txt、.md）转换为结构化数据（JSON）。\n原文件只读取，从不改动。',
    en: 'Turns the text of Chinese government gazettes (OCR, .txt or .md) into structured\ndata (JSON). The source file is only read, never changed.',
  },
  'help/program-usage': { zh: '<命令> [选项]', en: '<command> [options]' },
  'help/Usage:': {
    zh: '用法：\n ',
    en: 'Usage:',
  },
  'help/Arguments:': { zh: '参数：', en: 'Arguments:' },
  'help/Options:': { zh: '选项：', en: 'Options:' },
  'help/Global Options:': { zh: '通用选项：', en: 'Global options:' },
  'help/Commands:': { zh: '命令：', en: 'Commands:' },
  'help/examples': { zh: '示例：', en: 'Examples:' },
  'help/exit-codes': { zh: '退出码：', en: 'Exit codes:' },
  'help/help-command': { zh: '显示某个命令的用法', en: 'show how to use a command' },
  'help/command': { zh: '[命令]', en: '[command]' },
  'help/help-option': { zh: '显示用法', en: 'show this help' },
  'help/version-option': { zh: '显示版本号', en: 'show the version' },
  'help/lang-option': {
    zh: '界面语言（默认随系统语言）',
    en: 'language of messages (default: that of the system)',
  },
  'help/example-summary': {
    zh: '先看摘要：有哪些公文、各有多少任务和责任分工',
    en: 'look first: which notices, how many tasks and duties',
  },
  'help/example-output': {
    zh: '转换并保存为 JSON 文件',
    en: 'convert and save as a JSON file',
  },
  'place/stdin': { zh: '标准输入', en: 'standard input' },
  'place/stdout': { zh: '标准输出', en: 'standard output' },
  'usage/unknown-command': {
    zh: '没有名为“{subject}”的命令。',
    en: 'There is no command “{subject}”.',
  },
  'usage/unknown-option': {
    zh: '没有名为“{subject}”的选项。',
    en: 'There is no option “{subject}”.',
  },
  'usage/missing-argument': {
    zh: '缺少参数 <{subject}>。\n请写出要读的文件或文件夹；convert 可用 - 表示读标准输入。',
    en: '<{subject}> is missing.\nName the file or folder to read; for convert, - reads standard input.',
  },
  'usage/missing-value': {
    zh: '选项“{subject}”后面缺少值。',
    en: 'The option “{subject}” needs a value.',
  },
  'usage/invalid-value': {
    zh: '选项“{subject}”不能取这个值。',
    en: 'That is no value for the option “{subject}”.',
  },
  'usage/excess-arguments': {
    zh: '参数过多；文件名中有空格时请加引号。',
    en: 'Too many arguments; put a name with spaces in quotes.',
  },
  'usage/other': { zh: '用法有误：{subject}', en: 'Wrong usage: {subject}' },
  'usage/choices': { zh: '可取：{choices}', en: 'It takes: {choices}' },
  'usage/dash-file': {
    zh: '文件名以 - 开头时，请写成 ./-…',
    en: 'Write a file name that begins with - as ./-…',
  },
  'usage/suggestion': { zh: '是不是想写 {names}？', en: 'Did you mean {names}?' },
  'usage/convert-file': {
    zh: '要转换文件，请写：{gongbao} convert {subject}',
    en: 'To convert a file, write: {gongbao} convert {subject}',
  },
  'usage/see-help': {
    zh: '查看用法：{gongbao} --help',
    en: 'See {gongbao} --help',
  },
  'bug/report': {
    zh: '程序自身出错，不是您的错；没有写出任何结果，原文件完好。\n请把以下内容连同所用的文件报告给 gongbao 的维护者：',
    en: 'A bug in the program, not your mistake; no result was written, the source file is intact.\nPlease report the following, with the file, to the maintainers of gongbao:',
  },
  'help/example-score': {
    zh: '与人工标注比较，列出每一处不符',
    en: 'compare with annotation by hand, list what differs',
  },
  'usage/error': { zh: '错误：', en: 'Error: ' },
} as const;
