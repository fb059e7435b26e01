/** What can be wrong with an input: what, and on a second line what to do. */
export const INPUT_ERROR_MESSAGES = {
  'error/file-missing': {
    zh: '找不到文件“{path}”。\n请检查文件名和文件夹；当前文件夹是 {folder}',
    en: 'No such file: “{path}”.\nCheck the name and the folder; the current folder is {folder}',
  },
  'error/is-folder': {
    zh: '“{path}”是文件夹，不是文件。\n请写出其中某个文件的名称。',
    en: '“{path}” is a folder, not a file.\nName one file in it.',
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
    zh: '无法判断“{path}”的编码：最像 {encoding}，但第 {line} 行（字节偏移 {offset}）处的字节无法解读：{hex}（各编码出错的字节偏移：{attempts}）。\n请检查文件是否损坏、是否混有两种编码，在编辑器中“另存为 UTF-8”再转换；也可加 --replace，损坏的字节以 U+FFFD 代替，照样读完',
    en: 'Cannot tell the encoding of “{path}”: {encoding} is the likeliest, but line {line} (byte offset {offset}) has bytes that it cannot hold: {hex} (byte offsets where each fails: {attempts}).\nCheck whether the file is damaged or mixes two encodings, save it as UTF-8 in an editor and convert that; or add --replace to read on, with U+FFFD for the damaged bytes',
  },
  'error/nul-byte': {
    zh: '“{path}”不是文字文件：第 {line} 行（字节偏移 {offset}）有空字节（00）。\n如果编辑器中能看到文字，请“另存为 UTF-8”再转换。',
    en: '“{path}” is not a text file: a NUL byte (00) on line {line} (byte offset {offset}).\nIf an editor shows its text, save it as UTF-8 and convert that.',
  },
  'error/other-encoding': {
    zh: '“{path}”不是 {encoding} 文字：第 {line} 行（字节偏移 {offset}）处的字节无法解读：{hex}。\n请不写 --encoding，由程序判断；如果编码没有错，是文件有损坏，可加 --replace，损坏的字节以 U+FFFD 代替。',
    en: '“{path}” is not text in {encoding}: cannot read the bytes on line {line} (byte offset {offset}): {hex}.\nLeave --encoding out to have it found; if it is right and the file is damaged, add --replace to read U+FFFD for the damaged bytes.',
  },
  'error/unknown-encoding': {
    zh: '没有名为“{label}”的编码。\n选项 --encoding 可取：{labels}',
    en: 'There is no encoding “{label}”.\nThe option --encoding takes: {labels}',
  },
  'error/several-texts': {
    zh: '给出了 {count} 个文字文件：每个是一期公报，或一件、几件公文，不能合成一份结果。\n请用 --out-dir 指定结果文件夹，一次全部转换，例如：{gongbao} convert 文件夹 --out-dir 结果',
    en: '{count} text files were given: each is an issue, or one or more notices, and they cannot make one result.\nName a folder for the results with --out-dir: {gongbao} convert folder --out-dir results',
  },
  'error/several-issues': {
    zh: '{count} 个文件共有 {pages} 页，像是几期公报，不是一期的各页。\n请加 --separate，每个文件单独转换。',
    en: 'The {count} files have {pages} pages, so they look like several issues, not the pages of one.\nAdd --separate to convert each by itself.',
  },
  'error/no-inputs': {
    zh: '“{paths}”里没有可以转换的文件。\n请检查文件夹；可以读 .txt、.md、.hocr、.xml、.json、.html 文件。',
    en: 'There is no file to convert in “{paths}”.\nCheck the folder; files in .txt, .md, .hocr, .xml, .json and .html are read.',
  },
  'error/too-big': {
    zh: '“{path}”太大（超过 {limit} MB），读不了。\n请检查它是不是公报的文字；合订本请按期分开。',
    en: '“{path}” is too large (more than {limit} MB) to be read.\nCheck that it is the text of a gazette; part a bound volume into its issues.',
  },
  'error/timeout': {
    zh: '“{path}”超过 {timeout} 秒没有读完，已放弃。\n请检查它是不是公报的文字，或用 --timeout 给它更多时间。',
    en: '“{path}” was not done after {timeout} seconds and was given up.\nCheck that it is the text of a gazette, or give it more time with --timeout.',
  },
  'error/crash': {
    zh: '读取“{path}”时程序中途停止（{reason}）。\n文件可能太大，内存不够：请按期分开，或用 --jobs 1。',
    en: 'Reading “{path}” broke off ({reason}).\nIt may be too large for the memory: part it into issues, or try --jobs 1.',
  },
  'error/no-manifest': {
    zh: '“{path}”不是 gongbao 的清单，或已损坏（第 {line} 行）。\n请检查路径；要另写一份清单，请用 --manifest 指定别的文件。',
    en: '“{path}” is no manifest of gongbao, or damaged (line {line}).\nCheck the path; to write a manifest elsewhere, name a file with --manifest.',
  },
  'error/inputs-failed': {
    zh: '有 {count} 个输入未能转换。\n原因见上表，详见清单；处理后加 --resume 再运行，只做这几个。',
    en: '{count} of the inputs could not be converted.\nThe table and the manifest say why; mend them and run again with --resume.',
  },
  'error/grave-diagnostics': {
    zh: '诊断中有 {count} 条达到 --fail-on 所定的程度。\n请用 {gongbao} check 逐条查看。',
    en: '{count} of the diagnostics are as grave as --fail-on says.\nLook at them with {gongbao} check.',
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
} as const;
