/** The wording of `gongbao schema`, `doctor` and `completion`. */
export const TOOL_MESSAGES = {
  'tool/usage': { zh: '[选项]', en: '[options]' },
  'schema/summary': {
    zh: '显示 JSON 结果的 JSON Schema',
    en: 'print the JSON Schema of the results',
  },
  'schema/description': {
    zh: '显示 convert 所写 JSON 的 JSON Schema（2020-12），各字段附中文名称。',
    en: 'Prints the JSON Schema (2020-12) of the JSON that convert writes.',
  },
  'doctor/summary': { zh: '检查运行环境是否正常', en: 'check that all that is needed is in order' },
  'doctor/description': {
    zh: '检查 Node 版本、终端、当前文件夹和内存，并试读一件公文。报告问题时请附上它的结果。',
    en: 'Looks at Node, the terminal, the folder and the memory, and reads a notice.\nSend its result with a report of a bug.',
  },
  'doctor/version': { zh: 'gongbao 版本', en: 'gongbao' },
  'doctor/node': { zh: 'Node 版本（需 20.19 或更高）', en: 'Node (20.19 or newer)' },
  'doctor/system': { zh: '操作系统', en: 'system' },
  'doctor/language': { zh: '界面语言（--lang 可改）', en: 'language (--lang changes it)' },
  'doctor/terminal': { zh: '终端', en: 'terminal' },
  'doctor/folder': { zh: '当前文件夹', en: 'current folder' },
  'doctor/memory': { zh: '空闲内存', en: 'free memory' },
  'doctor/reading': { zh: '试读一件公文', en: 'reading a notice' },
  'doctor/segmenter': { zh: '分词器', en: 'segmenter' },
  'doctor/columns': { zh: '宽 {columns} 列', en: '{columns} columns' },
  'doctor/no-terminal': { zh: '输出到文件或管道', en: 'output goes to a file or a pipe' },
  'doctor/no-writing': {
    zh: '{folder}（不能写入，结果请写到别处）',
    en: '{folder} (cannot be written to)',
  },
  'doctor/megabytes': { zh: '{count} MB', en: '{count} MB' },
  'doctor/optional': { zh: '{name}（可选，不装也能用）', en: '{name} (optional)' },
  'doctor/good': { zh: '一切正常。', en: 'All is in order.' },
  'error/doctor': {
    zh: '有 {count} 项不正常（标 ✗ 的）。\n请先升级 Node；仍不正常，请重新安装 gongbao。',
    en: '{count} of these are not in order (marked ✗).\nGet a newer Node first; if that does not help, install gongbao again.',
  },
  'completion/summary': {
    zh: '显示命令行自动补全脚本',
    en: 'print a script for completion in a shell',
  },
  'completion/description': {
    zh: '显示让终端用 Tab 键补全命令和选项的脚本，例如：{gongbao} completion bash >> ~/.bashrc',
    en: 'Prints a script by which a shell completes commands and options, for example:\n{gongbao} completion bash >> ~/.bashrc',
  },
  'completion/shell': {
    zh: '所用的终端：bash、zsh、fish 或 powershell',
    en: 'bash, zsh, fish or powershell',
  },
} as const;
