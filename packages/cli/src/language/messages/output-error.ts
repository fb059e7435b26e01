/** What can be wrong with an output: what, and on a second line what to do. */
export const OUTPUT_ERROR_MESSAGES = {
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
  'error/output-extension': {
    zh: '不知道“{path}”要用什么格式。\n请给文件名加上扩展名：{extensions}',
    en: 'Cannot tell the format of “{path}”.\nLet its name end in one of: {extensions}',
  },
  'error/output-unnamed': {
    zh: '选项 -o 后面的文件名是空的。\n请写出文件名，例如 -o 结果.json',
    en: 'The file name after -o is empty.\nName a file, for example -o result.json',
  },
  'error/formats-need-folder': {
    zh: '-o 只写一个文件，格式由扩展名决定；屏幕也只显示一种格式。\n要几种格式，请用 --out-dir 指定结果文件夹。',
    en: 'The option -o writes one file, in the format of its extension; the screen shows one format, too.\nFor several formats name a folder with --out-dir.',
  },
  'error/parts-need-file': {
    zh: '格式 {format} 有多个文件，不能显示在屏幕上。\n请用 -o 结果.{format} 或 --out-dir 指定写到哪里。',
    en: 'The format {format} has several files and cannot go to the screen.\nName where they go with -o results.{format} or --out-dir.',
  },
  'error/needs-folder': {
    zh: '--jobs、--timeout、--manifest、--resume、--separate 用于一次转换多个文件。\n请用 --out-dir 指定结果文件夹。',
    en: 'The options --jobs, --timeout, --manifest, --resume and --separate are for many inputs.\nName a folder for the results with --out-dir.',
  },
  'error/folder-and-file': {
    zh: '--out-dir 要写出文件夹名，并且不能与 -o 同用。\n一期写入一个文件用 -o，多期写入文件夹用 --out-dir。',
    en: 'The option --out-dir needs the name of a folder, and does not go with -o.\nTake -o for one issue in one file, --out-dir for many in a folder.',
  },
  'error/collision': {
    zh: '结果“{path}”会与另一个文件冲突：{others}。\n请改名，或放到不同的文件夹。',
    en: 'The result “{path}” would collide with that of another input, or the input itself: {others}.\nRename one of them, or put them into different folders.',
  },
} as const;
