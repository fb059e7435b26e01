import { SCORE_MESSAGES } from './score/score-messages.js';

/** All wording of the command line, once: `{slot}` is filled in, a new line tells what to do. */
export const MESSAGES = {
  ...SCORE_MESSAGES,

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

  'exit/ok': {
    zh: '成功（文中没有公文也算成功，摘要和 JSON 会注明）',
    en: 'done (also where the text has no notice; summary and JSON say so)',
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

  'convert/description': {
    zh: '把一期公报（或一件、几件公文）转换为 JSON，默认显示在屏幕上。',
    en: 'Converts a gazette issue, or one or more notices, to JSON on standard output.',
  },
  'convert/summary': {
    zh: '转换一期公报，或一件、几件公文',
    en: 'convert a gazette issue or single notices',
  },
  'convert/usage': { zh: '<文件|-> [页…] [选项]', en: '<file|-> [pages…] [options]' },
  'convert/argument': { zh: '文件|-', en: 'file|-' },
  'convert/file': {
    zh: '公报的文字文件，或 OCR 引擎的结果（hOCR、ALTO、PAGE XML、MinerU content_list.json；一页一个文件时按页序列出）；- 表示读标准输入',
    en: 'text file of the gazette, or what an OCR engine wrote (hOCR, ALTO, PAGE XML, MinerU content_list.json; with a file for each page, all in order); - reads standard input',
  },
  'convert/path': { zh: '路径', en: 'path' },
  'convert/output-option': {
    zh: '写入此文件而不显示在屏幕上；文件夹自动新建，旧文件被替换',
    en: 'write the JSON to this file (replaced if it exists)',
  },
  'convert/summary-option': {
    zh: '不显示 JSON，改为显示便于阅读的摘要（可与 -o 同用）',
    en: 'print a summary instead of the JSON (goes with -o)',
  },
  'convert/markdown-option': {
    zh: '按 Markdown 读取（文件名以 .md 结尾时自动如此）',
    en: 'read as Markdown (names in .md always are)',
  },
  'convert/label': { zh: '编码', en: 'label' },
  'convert/encoding-option': {
    zh: '文件的编码（默认由程序判断）：utf-8 | gb18030 | gbk | gb2312 | big5 | big5-hkscs | utf-16le | utf-16be',
    en: 'encoding of the file (default: detected): utf-8 | gb18030 | gbk | gb2312 | big5 | big5-hkscs | utf-16le | utf-16be',
  },
  'convert/repairs': { zh: '规则', en: 'rules' },
  'convert/repairs-option': {
    zh: '不做这些修复（逗号分隔，名称见 JSON 的 repairs），例如 heal-name,heal-label',
    en: 'leave these repairs out (by their names in the JSON, with commas): heal-name,heal-label',
  },
  'convert/name': { zh: '名称', en: 'name' },
  'convert/segmenter-option': {
    zh: '分词器：{choices}（默认 none）；只增加主题词和疑似识别错误，其余结果不变',
    en: 'word segmenter: {choices} (default: none); adds keywords and suspected OCR errors, changes nothing else',
  },
  'help/example-summary': {
    zh: '先看摘要：有哪些公文、各有多少任务和责任分工',
    en: 'look first: which notices, how many tasks and duties',
  },
  'help/example-output': {
    zh: '转换并保存为 JSON 文件',
    en: 'convert and save as a JSON file',
  },
  'convert/waiting': {
    zh: '正在等待输入：请粘贴文字，再另起一行按 Ctrl+D（Windows 为 Ctrl+Z 加回车）结束。',
    en: 'Waiting for text: paste it, then press Ctrl+D on a new line (Ctrl+Z and Enter on Windows).',
  },
  'convert/written': {
    zh: '已写入 {path}：公文 {notices} 件，诊断 {diagnostics} 条',
    en: 'Written to {path}. Notices: {notices}, diagnostics: {diagnostics}',
  },
  'convert/see-summary': {
    zh: '（加 --summary 查看）',
    en: ' (add --summary to read them)',
  },
  'convert/segmenter': { zh: '分词器：{segmenter}', en: 'Segmenter: {segmenter}' },
  'convert/no-notice': {
    zh: '注意：文中没有找到公文，请核对它是不是公报的文字；详见 JSON 末尾的 diagnostics。',
    en: 'Note: no notice was found. Check that it is the text of a gazette; see diagnostics at the end of the JSON.',
  },

  'place/stdin': { zh: '标准输入', en: 'standard input' },
  'place/stdout': { zh: '标准输出', en: 'standard output' },

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
  'summary/error': { zh: '错误', en: 'error' },
  'summary/warning': { zh: '警告', en: 'warning' },
  'summary/info': { zh: '提示', en: 'hint' },
  'summary/written': { zh: 'JSON 已写入：{path}', en: 'JSON written to: {path}' },

  'error/prefix': { zh: '错误：{wording}', en: 'Error: {wording}' },
  'error/file-missing': {
    zh: '找不到文件“{path}”。\n请检查文件名和文件夹；当前文件夹是 {folder}',
    en: 'No such file: “{path}”.\nCheck the name and the folder; the current folder is {folder}',
  },
  'error/is-folder': {
    zh: '“{path}”是文件夹，不是文件。\n请写出其中某个文件的名称，一次转换一个文件。',
    en: '“{path}” is a folder, not a file.\nName one file in it; files are converted one at a time.',
  },
  'error/no-permission': {
    zh: '没有权限读取“{path}”。\n请检查文件的权限，或请管理员准许读取。',
    en: 'No permission to read “{path}”.\nCheck the permissions of the file, or ask who looks after it.',
  },
  'error/unreadable': {
    zh: '读取“{path}”时出错（{reason}）。\n请检查磁盘或网络连接，然后重试。',
    en: 'Reading “{path}” failed ({reason}).\nCheck the disk or the network, then try again.',
  },
  'error/blank': {
    zh: '“{path}”里没有文字（{size} 字节，全是空白）。\n请检查 OCR 是否已导出文字、文件是否保存完整。',
    en: '“{path}” has no text ({size} bytes, all blank).\nCheck that OCR has exported its text and that the file was saved in full.',
  },
  'error/no-bytes': {
    zh: '“{path}”是空文件（0 字节）。\n请检查 OCR 是否已导出文字、文件是否保存完整。',
    en: '“{path}” is empty (0 bytes).\nCheck that OCR has exported its text and that the file was saved in full.',
  },
  'error/undecodable': {
    zh: '无法判断“{path}”的编码：最像 {encoding}，但第 {line} 行（字节偏移 {offset}）处的字节无法解读：{hex}（各编码出错的字节偏移：{attempts}）。\n请检查文件是否损坏、是否混有两种编码，在编辑器中“另存为 UTF-8”再转换；如果知道编码，可以指明，例如：gongbao convert 文件 --encoding gb18030',
    en: 'Cannot tell the encoding of “{path}”: {encoding} is the likeliest, but line {line} (byte offset {offset}) has bytes that it cannot hold: {hex} (byte offsets where each fails: {attempts}).\nCheck whether the file is damaged or mixes two encodings, save it as UTF-8 in an editor and convert that; if you know the encoding, name it, for example: gongbao convert file --encoding gb18030',
  },
  'error/nul-byte': {
    zh: '“{path}”不是文字文件：第 {line} 行（字节偏移 {offset}）有空字节（00）。\n如果编辑器中能看到文字，请“另存为 UTF-8”再转换。',
    en: '“{path}” is not a text file: a NUL byte (00) on line {line} (byte offset {offset}).\nIf an editor shows its text, save it as UTF-8 and convert that.',
  },
  'error/other-encoding': {
    zh: '“{path}”不是 {encoding} 文字：第 {line} 行（字节偏移 {offset}）处的字节无法解读：{hex}。\n请不写 --encoding，由程序判断；或换一个编码，例如 --encoding gb18030、--encoding big5。',
    en: '“{path}” is not text in {encoding}: cannot read the bytes on line {line} (byte offset {offset}): {hex}.\nLeave --encoding out to have it found, or name another one, for example --encoding gb18030 or --encoding big5.',
  },
  'error/unknown-encoding': {
    zh: '没有名为“{label}”的编码。\n选项 --encoding 可取：{labels}',
    en: 'There is no encoding “{label}”.\nThe option --encoding takes: {labels}',
  },
  'error/several-texts': {
    zh: '给出了 {count} 个文字文件，一次只能转换一个：每个文件是一期公报，或一件、几件公文。\n请逐个转换。只有 OCR 引擎的结果（hOCR、ALTO、PAGE XML、MinerU）可以一页一个文件、按页序一并给出。',
    en: '{count} text files were given, and one is converted at a time: each is an issue, or one or more notices.\nConvert them one by one. Only what an OCR engine wrote (hOCR, ALTO, PAGE XML, MinerU) may come as a file for each page, all in order.',
  },
  'error/unknown-repair': {
    zh: '没有名为“{name}”的修复规则。\n选项 --repairs-off 可取：{names}',
    en: 'There is no repair “{name}”.\nThe option --repairs-off takes: {names}',
  },
  'error/broken-xml': {
    zh: '“{path}”的 XML 不完整或有错，第 {line} 行（{reason}）。\n请检查文件是否保存完整，或从 OCR 引擎重新导出。',
    en: 'The XML of “{path}” is cut off or broken at line {line} ({reason}).\nCheck that the file was saved in full, or export it from the OCR engine again.',
  },
  'error/declares-entities': {
    zh: '“{path}”第 {line} 行有内部 DTD 或实体声明，为安全起见不读取（{reason}）。\nOCR 结果不需要实体声明：请删去 DOCTYPE 中方括号里的内容，或从 OCR 引擎重新导出。',
    en: '“{path}” has an internal DTD or declares entities at line {line}; for safety it is not read ({reason}).\nOCR results need none: take out what stands in the brackets of the DOCTYPE, or export the file from the OCR engine again.',
  },
  'error/too-deep': {
    zh: '“{path}”第 {line} 行的 XML 嵌套过深（{reason}）。\n这不像 OCR 引擎的结果，请检查文件。',
    en: 'The XML of “{path}” nests too deep at line {line} ({reason}).\nThat is not what an OCR engine writes; check the file.',
  },
  'error/too-large': {
    zh: '“{path}”太大（第 {line} 行起；{reason}）。\n请从 OCR 引擎按页导出，一页一个文件，再一并转换。',
    en: '“{path}” is too large (from line {line}; {reason}).\nExport a file for each page from the OCR engine and convert those together.',
  },
  'error/broken-json': {
    zh: '“{path}”的 JSON 不完整或有错（第 {line} 行起；{reason}）。\n请检查文件是否保存完整，或重新导出。',
    en: 'The JSON of “{path}” is cut off or broken (from line {line}; {reason}).\nCheck that the file was saved in full, or export it again.',
  },
  'error/unknown-json': {
    zh: '“{path}”是 JSON，但不是可读取的格式（第 {line} 行起；{reason}）。\n请改用 OCR 引擎的其他导出格式，可读取的格式见 docs/formats.md。',
    en: '“{path}” is JSON of no format that is read (from line {line}; {reason}).\nExport another format from the OCR engine; docs/formats.md lists those that are read.',
  },
  'error/unknown-xml': {
    zh: '“{path}”是 XML，但不是可读取的格式（第 {line} 行起；{reason}）。\n请改用 OCR 引擎的其他导出格式，可读取的格式见 docs/formats.md。',
    en: '“{path}” is XML of no format that is read (from line {line}; {reason}).\nExport another format from the OCR engine; docs/formats.md lists those that are read.',
  },
  'error/unknown-zip': {
    zh: '“{path}”是压缩包，但不是 OFD 文件（第 {line} 行起；{reason}）。\n请先解压，或“另存为纯文本”，再转换。',
    en: '“{path}” is a ZIP archive and no OFD document (from line {line}; {reason}).\nUnpack it, or “save as plain text”, and convert that.',
  },
  'error/broken-zip': {
    zh: '“{path}”的压缩包不完整或有错（第 {line} 行起；{reason}）。\n请检查文件是否保存完整。',
    en: 'The archive “{path}” is cut off or broken (from line {line}; {reason}).\nCheck that the file was saved in full.',
  },
  'error/no-text': {
    zh: '“{path}”里没有文字（第 {line} 行起；{reason}）。\n请检查 OCR 是否识别出文字。',
    en: '“{path}” has no text (from line {line}; {reason}).\nCheck that the OCR engine recognised any.',
  },
  'error/mixed-formats': {
    zh: '“{path}”与前面的文件格式不同（第 {line} 行；{reason}）。\n一期公报的各页须是同一种格式，请分开转换。',
    en: '“{path}” is not in the format of the files before it (line {line}; {reason}).\nThe pages of one issue must be in one format; convert the others apart.',
  },
  'error/other-format': {
    zh: '“{path}”是 {format} 文件，不是文字文件（由第 1 行、字节偏移 0 处的文件标记看出）。\n请先用 OCR 或“另存为纯文本”得到 .txt 文件，再转换它。',
    en: '“{path}” is a {format} file, not a text file (by the signature at line 1, byte offset 0).\nGet a .txt file out of it first, by OCR or “save as plain text”, and convert that.',
  },
  'error/no-segmenter': {
    zh: '分词器 {name} 无法使用（{reason}）。\n请安装：npm install {library}；或改用 --segmenter auto，或不用此选项。',
    en: 'The segmenter {name} cannot be used ({reason}).\nInstall it: npm install {library}; or take --segmenter auto, or leave the option out.',
  },
  'error/output-is-input': {
    zh: '输出文件“{path}”就是输入文件，写入会毁掉原文，因此没有写。\n请用 -o 给出另一个文件名。',
    en: 'The output “{path}” is the input itself; writing would destroy the source, so nothing was written.\nGive another name with -o.',
  },
  'error/output-is-folder': {
    zh: '输出路径“{path}”是文件夹。\n请在后面写上文件名，例如：{example}',
    en: 'The output path “{path}” is a folder.\nAdd the name of a file, for example: {example}',
  },
  'error/output-no-permission': {
    zh: '没有权限写入“{path}”。\n请换一个文件夹，或检查文件和文件夹的权限。',
    en: 'No permission to write “{path}”.\nChoose another folder, or check the permissions of the file and its folder.',
  },
  'error/output-disk-full': {
    zh: '磁盘已满，没有写完“{path}”。\n请腾出空间，或换一个磁盘，然后重试。',
    en: 'The disk is full, “{path}” was not written in full.\nFree some space or choose another disk, then try again.',
  },
  'error/output-blocked': {
    zh: '“{path}”的路径中有一段是文件，不是文件夹。\n请换一个路径。',
    en: 'A part of the path “{path}” is a file, not a folder.\nChoose another path.',
  },
  'error/output-failed': {
    zh: '写入“{path}”时出错（{reason}）。\n请检查磁盘和路径，然后重试。',
    en: 'Writing “{path}” failed ({reason}).\nCheck the disk and the path, then try again.',
  },

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
  'usage/suggestion': { zh: '是不是想写 {names}？', en: 'Did you mean {names}?' },
  'usage/convert-file': {
    zh: '要转换文件，请写：gongbao convert {subject}',
    en: 'To convert a file, write: gongbao convert {subject}',
  },
  'usage/see-help': {
    zh: '查看用法：gongbao --help',
    en: 'See gongbao --help',
  },

  'bug/report': {
    zh: '程序自身出错，不是您的错；没有写出任何结果，原文件完好。\n请把以下内容连同所用的文件报告给 gongbao 的维护者：',
    en: 'A bug in the program, not your mistake; no result was written, the source file is intact.\nPlease report the following, with the file, to the maintainers of gongbao:',
  },
} as const;
